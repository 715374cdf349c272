/* Routes, stops and depots on a Leaflet map: one drawing for the window's map and for the exported map.

   Text from orders gets into the page through textContent and fillText alone, never as HTML.

   The messages that `apply` takes are described in dispatcher/maps/window.py. */
"use strict";

const DispatcherDraw = (() => {
  const { Badge, Track } = DispatcherBadges;
  const ROOMY_PX = 30, CLOSE_PX = 15; // between stops, on the average
  const SIZES = { stops: 10, depots: 10, unassigned: 9 };
  const SAME_MIDDLE_PX = 4;
  const BEYOND = { light: "#e4e8ec", dark: "#24282d" }; // where the region ends: as quiet as the window around the map

  /** An element with a class and a text; the direction of the text is found from the text itself. */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) { made.textContent = text; made.dir = "auto"; }
    return made;
  }

  /** A card of facts, [[label, text], ...], as an element. */
  function card(title, facts) {
    const made = element("div", "card");
    if (title) made.append(element("h2", "", title));
    const list = element("dl", "");
    for (const [label, text] of facts || []) list.append(element("dt", "", label), element("dd", "", text));
    made.append(list);
    return made;
  }

  /** The background: vector tiles from `source` (a URL pattern, or an object that hands out tiles). */
  function ground(source, maxDataZoom, flavour) {
    const layer = protomapsL.leafletLayer({ url: source, maxDataZoom, flavor: flavour, attribution: "", noWrap: true });
    layer.backgroundColor = BEYOND[flavour];
    return layer;
  }

  /** The background in another flavour: painted anew from what was read before. */
  function recolour(map, layer, flavour) {
    const { paintRules, labelRules, backgroundColor } = ground("", layer.options.maxDataZoom, flavour);
    Object.assign(layer, { paintRules, labelRules, backgroundColor });
    layer.clearLayout();
    layer.remove().addTo(map); // Leaflet's redraw() asks for tiles of zooms between the whole ones
  }

  class Drawing {
    /** `heard` has functions clicked(kind, id, event) and cleared(). */
    constructor(map, heard) {
      this.map = map;
      this.heard = heard;
      this.canvas = L.canvas({ padding: 0.3, tolerance: 5, scale: 1 });
      this.kinds = { routes: new Map(), stops: new Map(), depots: new Map(), unassigned: new Map() };
      this.hidden = new Set();
      this.fitted = null; // the view after everything was made to fit, until somebody moves the map
      map.on("click", () => heard.cleared());
      map.on("resize", () => { if (this._isFitted()) this.fit(); });
      map.on("zoom", () => this._scale()); // before Leaflet works out anew where everything is
    }

    /** Take a message: put what it names, take away what is gone. */
    apply(message) {
      for (const [kind, layers] of Object.entries(this.kinds)) {
        const things = message[kind] || [];
        if (message.full) {
          const named = new Set(things.map((thing) => thing.id));
          for (const id of [...layers.keys()]) if (!named.has(id)) this.remove(kind, id);
        }
        for (const id of (message.gone || {})[kind] || []) this.remove(kind, id);
        for (const thing of things) this.put(kind, thing);
      }
      for (const route of message.routes || []) this._recolour(route.id);
      if (message.stops || message.gone || message.full) this._rescale();
      if (message.hidden) this._hide(new Set(message.hidden));
      if (message.fit) this.fit();
    }

    /** Show the whole of what is drawn. */
    fit() {
      const bounds = L.latLngBounds([]);
      for (const layer of this.layers()) {
        if (this.map.hasLayer(layer)) bounds.extend(layer instanceof Track ? layer.getBounds() : layer.getLatLng());
      }
      if (!bounds.isValid()) return;
      this.map.fitBounds(bounds, { padding: [30, 30], maxZoom: 17, animate: false });
      this.fitted = { centre: this.map.getCenter(), zoom: this.map.getZoom() };
    }

    /** True when nobody has moved the map since: Leaflet keeps its middle, to the pixel, when the window changes. */
    _isFitted() {
      if (!this.fitted || this.map.getZoom() !== this.fitted.zoom) return false;
      return this.map.project(this.fitted.centre).distanceTo(this.map.project(this.map.getCenter())) < SAME_MIDDLE_PX;
    }

    /** All that is drawn. */
    *layers() {
      for (const layers of Object.values(this.kinds)) yield* layers.values();
    }

    /** Draw a thing, or draw it anew. */
    put(kind, thing) {
      const known = this.kinds[kind].get(thing.id);
      if (!known) {
        this._add(kind, thing);
        return;
      }
      if (kind !== "routes") known.setLatLng(thing.at);
      else if (thing.lines) known.setLatLngs(thing.lines);
      // a route's lines are the most of a message; a patch without them keeps those that are drawn
      known.options.thing = Object.assign(kind === "routes" ? known.options.thing : {}, thing);
      known.setStyle(this.style(kind, known.options.thing));
    }

    /** Take a thing away. */
    remove(kind, id) {
      const layer = this.kinds[kind].get(id);
      if (layer) { layer.remove(); this.kinds[kind].delete(id); }
    }

    /** The colours of a thing: a stop has those of its route. */
    style(kind, thing) {
      if (kind === "routes") return { color: thing.colour, opacity: 0.9 };
      const route = thing.route !== undefined && this.kinds.routes.get(thing.route);
      const colours = route ? route.options.thing : thing;
      if (kind === "depots") thing.shape = "square";
      return { fillColor: colours.colour || "#5c6670", ink: colours.ink || "#ffffff", color: "#ffffff" };
    }

    _add(kind, thing) {
      const layer = kind === "routes" ? this.track(thing, thing.lines || []) : this.badge(kind, thing);
      layer.on("click", (event) => {
        L.DomEvent.stopPropagation(event);
        this.heard.clicked(kind, thing.id, event);
      });
      this.kinds[kind].set(thing.id, layer);
      if (!this.hidden.has(kind === "routes" ? thing.id : thing.route)) layer.addTo(this.map);
      if (kind === "routes") layer.bringToBack();
    }

    track(route, lines) {
      return new Track(lines, {
        renderer: this.canvas, thing: route, weight: 4, fill: false, smoothFactor: 1, ...this.style("routes", route),
      });
    }

    badge(kind, thing) {
      const size = thing.count === undefined ? SIZES[kind] : Math.min(20, 12 + Math.log2(thing.count));
      return new Badge(thing.at, { renderer: this.canvas, thing, size, ...this.style(kind, thing) });
    }

    _hide(hidden) {
      this.hidden = hidden;
      for (const [id, layer] of this.kinds.routes) this._show(layer, !hidden.has(id));
      for (const layer of this.kinds.stops.values()) this._show(layer, !hidden.has(layer.options.thing.route));
      for (const layer of this.kinds.routes.values()) if (this.map.hasLayer(layer)) layer.bringToBack();
    }

    _show(layer, visible) {
      if (visible !== this.map.hasLayer(layer)) visible ? layer.addTo(this.map) : layer.remove();
    }

    /** Where stops lie close together they are drawn smaller. */
    _scale() {
      const stops = this.kinds.stops, bounds = L.bounds([]), zoom = this.map.getZoom();
      for (const layer of stops.values()) bounds.extend(this.map.project(layer.getLatLng(), zoom));
      const size = stops.size > 1 ? bounds.getSize() : L.point(0, 0);
      const apart = stops.size > 1 ? Math.sqrt((size.x * size.y) / stops.size) : ROOMY_PX;
      this.canvas.options.scale = apart >= ROOMY_PX ? 1 : apart >= CLOSE_PX ? 0.8 : 0.55;
    }

    _rescale() {
      const before = this.canvas.options.scale;
      this._scale();
      if (this.canvas.options.scale === before) return;
      for (const layer of this.kinds.stops.values()) if (this.map.hasLayer(layer)) layer.redraw();
    }

    _recolour(routeId) {
      for (const layer of this.kinds.stops.values()) {
        const thing = layer.options.thing;
        if (thing.route === routeId) layer.setStyle(this.style("stops", thing));
      }
    }
  }

  return { Drawing, card, element, ground, recolour };
})();
