/* Places that are being decided: lettered candidates, and a pin that is dragged to where it belongs. */
"use strict";

const DispatcherPins = (() => {
  const { element } = DispatcherDraw;
  const STEP_PX = 4;
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  class Pins {
    /** `heard` has candidateChosen(id) and pinned(lat, lon). */
    constructor(map, heard) {
      this.map = map;
      this.heard = heard;
      this.candidates = [];
      this.pin = null;
      map.on("click", (event) => { if (this.pin) this._place(event.latlng); });
    }

    showCandidates(candidates) {
      for (const marker of this.candidates) marker.remove();
      this.candidates = candidates.map((each) => this._candidate(each));
      if (candidates.length) {
        const bounds = L.latLngBounds(candidates.map((each) => each.at));
        this.map.fitBounds(bounds, { padding: [60, 60], maxZoom: 16, animate: false });
      }
    }

    /** `wanted` is null to end; its `at` is null for a pin in the middle of what is shown. */
    askPin(wanted, title) {
      if (this.pin) this.pin.remove();
      this.pin = null;
      if (!wanted) return;
      const at = wanted.at || this.map.getCenter();
      if (wanted.at && !this.map.getBounds().pad(-0.1).contains(at)) this.map.setView(at, Math.max(this.map.getZoom(), 15), { animate: false });
      this.pin = this._marker(at, element("div", "pin"), [28, 38], [14, 38], title, true);
      this.pin.on("dragend", () => this._place(this.pin.getLatLng()));
      this.pin.getElement().addEventListener("keydown", (event) => this._step(event));
    }

    get isAsking() {
      return this.pin !== null;
    }

    _candidate({ id, at, title, mark }) {
      const marker = this._marker(at, element("div", "candidate", mark), [26, 26], [13, 13], title, false);
      marker.bindTooltip(() => element("div", "", title), { direction: "top", offset: [0, -14] });
      marker.on("click", () => this.heard.candidateChosen(id));
      marker.getElement().addEventListener("keydown", (event) => { if (event.key === "Enter") this.heard.candidateChosen(id); });
      return marker;
    }

    _marker(at, body, size, anchor, title, draggable) {
      const icon = L.divIcon({ html: body, className: "holder", iconSize: size, iconAnchor: anchor });
      const marker = L.marker(at, { icon, draggable, autoPan: draggable, alt: title, keyboard: true, zIndexOffset: draggable ? 2000 : 1000 });
      marker.addTo(this.map).getElement().setAttribute("aria-label", title);
      return marker;
    }

    _place(at) {
      this.pin.setLatLng(at);
      this.heard.pinned(at.lat, at.lng);
    }

    /** The pin goes by the arrow keys as well, and stays where Enter is pressed. */
    _step(event) {
      const step = STEPS[event.key];
      if (!step && event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
      if (!step) { this._place(this.pin.getLatLng()); return; }
      const point = this.map.latLngToContainerPoint(this.pin.getLatLng());
      const next = point.add([step[0] * STEP_PX, step[1] * STEP_PX]);
      this.pin.setLatLng(this.map.containerPointToLatLng(next));
    }
  }

  return { Pins };
})();
