/* The exported map of a day: reads the day from the page itself, draws it, and lists the routes beside it. */
"use strict";

(() => {
  const day = JSON.parse(document.getElementById("day").textContent);
  const tiles = JSON.parse(document.getElementById("tiles").textContent);
  const map = window.map_dispatcher;
  const { Drawing, card, element, ground } = DispatcherDraw;
  const hidden = new Set();

  map.attributionControl.remove(); // it takes HTML; the page's own line takes text

  /* Hands the tiles inside this page to protomaps-leaflet, in the shape of a PMTiles archive. */
  const embedded = {
    async getZxy(z, x, y) {
      const stored = tiles.stored[`${z}/${x}/${y}`];
      if (!stored) return undefined;
      const bytes = Uint8Array.from(atob(stored), (character) => character.charCodeAt(0));
      const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return { data: await new Response(plain).arrayBuffer() };
    },
  };
  // browsers from before 2023 cannot unpack the tiles: they show the routes on a plain ground
  if (tiles.max_zoom && "DecompressionStream" in window) ground(embedded, tiles.max_zoom, "light").addTo(map);

  /* Every badge opens its card, and stands out while it is open. */
  class DayDrawing extends Drawing {
    badge(kind, thing) {
      const layer = super.badge(kind, thing);
      layer.bindPopup((drawn) => card(drawn.options.thing.title, drawn.options.thing.facts), { minWidth: 300, maxWidth: 340 });
      layer.on("popupopen", () => { layer.options.chosen = true; layer.bringToFront(); layer.redraw(); });
      layer.on("popupclose", () => { layer.options.chosen = false; layer.redraw(); });
      return layer;
    }

    /** Go to a stop and open its card. */
    open(id) {
      const layer = this.kinds.stops.get(id);
      if (!layer || !this.map.hasLayer(layer)) return;
      this.map.setView(layer.getLatLng(), Math.max(this.map.getZoom(), 15), { animate: false });
      layer.openPopup();
    }
  }

  const drawing = new DayDrawing(map, { clicked() {}, cleared() {} });

  function entryOf(route) {
    const entry = element("details", "route");
    const head = element("summary");
    const box = element("input");
    box.type = "checkbox";
    box.checked = true;
    box.setAttribute("aria-label", `${day.words.show} ${route.label}`);
    box.addEventListener("change", () => {
      box.checked ? hidden.delete(route.id) : hidden.add(route.id);
      drawing.apply({ hidden: [...hidden] });
    });
    const swatch = element("span", "swatch");
    swatch.style.background = route.colour;
    head.append(box, swatch, element("span", "name", route.label), element("span", "figures", route.figures));
    const stops = element("ol");
    for (const stop of day.stops.filter((each) => each.route === route.id)) {
      const button = element("button", stop.broken ? "late" : "", stop.line);
      button.type = "button";
      button.addEventListener("click", () => drawing.open(stop.id));
      const item = element("li");
      item.append(button);
      stops.append(item);
    }
    entry.append(head);
    for (const violation of route.violations) entry.append(element("p", "late", violation));
    entry.append(stops);
    return entry;
  }

  const panel = document.getElementById("routes");
  for (const route of day.routes) panel.append(entryOf(route));
  if (day.left_out.length) {
    const entry = element("details", "route");
    entry.append(element("summary", "", day.words.left_out));
    const list = element("ul");
    for (const line of day.left_out) list.append(element("li", "", line));
    entry.append(list);
    panel.append(entry);
  }
  drawing.apply({ ...day, full: true, fit: true });
  window.drawnDay = drawing;
})();
