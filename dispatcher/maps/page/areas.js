/* Pieces of the map with a meaning: zones, closed roads and areas, how far one gets. And the tool that draws them. */
"use strict";

const DispatcherAreas = (() => {
  const { element } = DispatcherDraw;
  const { Sheet } = DispatcherGestures;
  const SLACK_PX = 5, CLOSE_PX = 12;
  const LOOKS = {
    zone: { color: "#3b6fb6", fillOpacity: 0.08 },
    service: { color: "#2e7d4f", fillOpacity: 0.04 },
    reach: { color: "#6a4fb3", fillOpacity: 0.12 },
    closed: { color: "#b3261e", fillOpacity: 0.22 },
    avoid: { color: "#b3261e", fillOpacity: 0.08, dashArray: "6 5" },
    "low-emission": { color: "#2e7d4f", fillOpacity: 0.14, dashArray: "2 5" },
    access: { color: "#9a5b00", fillOpacity: 0.14, dashArray: "6 5" },
    cut: { color: "#1d2329", fillOpacity: 0.05, dashArray: "8 6" },
  };

  /** Areas and lines beneath the routes; nothing of them takes a click. Their names stand in their middle. */
  class Areas {
    constructor(map) {
      this.map = map;
      const pane = map.createPane("areas");
      pane.style.zIndex = 350;
      pane.style.pointerEvents = "none";
      this.layers = L.layerGroup().addTo(map);
      this.renderer = L.svg({ pane: "areas", padding: 0.5 });
    }

    show(areas) {
      this.layers.clearLayers();
      for (const { kind, name, rings, lines } of areas) {
        const look = { weight: 2, ...LOOKS[kind], renderer: this.renderer, pane: "areas", interactive: false };
        if (rings.length) this._add(L.polygon(rings, { ...look, fillRule: "evenodd" }), name);
        if (lines.length) this._add(L.polyline(lines, { ...look, weight: 6, opacity: 0.8, fill: false }), rings.length ? "" : name);
      }
    }

    fit() {
      const bounds = L.latLngBounds([]);
      this.layers.eachLayer((layer) => bounds.extend(layer.getBounds()));
      if (bounds.isValid()) this.map.fitBounds(bounds, { padding: [30, 30], animate: false });
    }

    _add(shape, name) {
      if (name) shape.bindTooltip(element("div", "", name), { permanent: true, direction: "center", className: "areaname", interactive: false });
      this.layers.addLayer(shape);
    }
  }

  /** Corner after corner of an area or a line: clicks, or the cross with the space bar. A click on the first corner of an
      area, a double click or Enter ends it; `drawn(points)` hears of it. Backspace takes the last corner back. */
  class Outline {
    constructor(map, drawn) {
      this.map = map;
      this.drawn = drawn;
      this.kind = "";
      this.points = [];
      this.pointer = null;
      this.sheet = new Sheet(map, "lasso");
      const container = map.getContainer();
      container.addEventListener("mousedown", (event) => { this.down = map.mouseEventToContainerPoint(event); }, true);
      container.addEventListener("click", (event) => this._click(event), true);
      container.addEventListener("dblclick", (event) => this._end(event), true);
      window.addEventListener("keydown", (event) => this._press(event), true);
      map.on("mousemove", (event) => { if (this.kind) this.aim(event.latlng); });
      map.on("move zoom viewreset resize", () => this.draw());
    }

    get isTool() { return this.kind !== ""; }

    get least() { return this.kind === "line" ? 2 : 3; }

    /** "area", "line", or "" for neither. */
    use(kind) {
      this.kind = kind;
      this.points = [];
      this.pointer = null;
      this.draw();
    }

    aim(at) {
      this.pointer = at;
      this.draw();
    }

    put(at) {
      this.points.push(at);
      this.draw();
    }

    /** The last corner, where it is not one already. */
    close(at) {
      if (at) this.points.push(at);
      if (this.points.length < this.least) return;
      const points = this.points.map(({ lat, lng }) => [lat, lng]);
      this.use("");
      this.drawn(points);
    }

    draw() {
      const way = this.pointer && this.points.length ? [...this.points, this.pointer] : this.points;
      this.sheet.svg.classList.toggle("open", this.kind === "line");
      this.sheet.draw(way.map((point) => this.map.latLngToContainerPoint(point)), this.kind === "area");
    }

    _click(event) {
      if (!this.kind || event.button !== 0) return;
      event.stopPropagation();
      const point = this.map.mouseEventToContainerPoint(event);
      if (this.down && this.down.distanceTo(point) > SLACK_PX) return; // the map was moved
      const [first] = this.points, last = this.points[this.points.length - 1];
      const away = (corner) => this.map.latLngToContainerPoint(corner).distanceTo(point);
      if (this.kind === "area" && this.points.length >= 3 && away(first) < CLOSE_PX) this.close();
      else if (!last || away(last) > SLACK_PX) this.put(this.map.containerPointToLatLng(point)); // not the second of a double click
    }

    _end(event) {
      if (!this.kind) return;
      event.stopPropagation();
      this.close();
    }

    _press(event) {
      if (!this.kind || event.key !== "Backspace") return;
      event.preventDefault();
      this.points.pop();
      this.draw();
    }
  }

  return { Areas, Outline };
})();
