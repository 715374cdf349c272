/* Routes, stops and depots on a Leaflet map: one drawing for the window's map and for the exported map.

   Everything is drawn on one canvas, because a thousand DOM markers cost Leaflet ten times as long. Text from orders
   gets into the page through textContent and fillText alone, never as HTML.

   The messages that `apply` takes are described in dispatcher/maps/window.py. */
"use strict";

const DispatcherDraw = (() => {
  const ARROW_EVERY_PX = 110;
  const LATE = "#d00000";
  const RING = "#ffd400";

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

  /** A stop with its number, a depot, or an order without a route. */
  const Badge = L.CircleMarker.extend({
    _updatePath() {
      const renderer = this._renderer;
      if (!renderer._drawing || this._empty()) return;
      const context = renderer._ctx, { x, y } = this._point, radius = this._radius, { thing, chosen } = this.options;
      context.save();
      context.globalAlpha = 1; // the renderer leaves the last line's
      if (chosen) drawRing(context, x, y, radius + 3);
      context.beginPath();
      if (thing.shape === "square") context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
      else context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = this.options.fillColor;
      context.fill();
      context.lineWidth = 2;
      context.strokeStyle = this.options.color;
      context.stroke();
      context.fillStyle = this.options.ink;
      context.textAlign = "center";
      context.textBaseline = "middle";
      const mark = thing.mark || "";
      context.font = `700 ${mark.length > 2 ? 9 : 11}px sans-serif`;
      context.fillText(mark, x, y + 0.5);
      if (thing.late) drawLate(context, x + radius * 0.8, y - radius * 0.8);
      context.restore();
    },
  });

  /** Stands out on the light and on the dark ground. It reaches 3 px past its radius: past 6.5 px from the badge
      Leaflet would not clear it away. */
  function drawRing(context, x, y, radius) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    for (const [width, colour] of [[6, "#000000"], [4, RING]]) {
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.stroke();
    }
  }

  /** A mark as well as a colour, for those who cannot tell red from the route's colour. */
  function drawLate(context, x, y) {
    context.beginPath();
    context.arc(x, y, 6, 0, 2 * Math.PI);
    context.fillStyle = LATE;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = "#ffffff";
    context.stroke();
    context.fillStyle = "#ffffff";
    context.font = "700 10px sans-serif";
    context.fillText("!", x, y + 0.5);
  }

  /** A route's line with a pale edge, so that it stands out on any ground, and arrows in its direction. */
  const Track = L.Polyline.extend({
    _updatePath() {
      const renderer = this._renderer;
      if (!renderer._drawing || !this._parts.length) return;
      const width = this.options.weight, colour = this.options.color;
      this.options.weight = width + 3;
      this.options.color = "#ffffff";
      renderer._updatePoly(this);
      this.options.weight = width;
      this.options.color = colour;
      renderer._updatePoly(this);
      for (const part of this._parts) drawArrows(renderer._ctx, part, colour);
    },
  });

  function drawArrows(context, points, colour) {
    let walked = ARROW_EVERY_PX / 2;
    context.save();
    context.globalAlpha = 1;
    context.fillStyle = "#ffffff";
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1], b = points[i], length = a.distanceTo(b);
      while (walked <= length && length > 0) {
        const share = walked / length, angle = Math.atan2(b.y - a.y, b.x - a.x);
        drawArrow(context, a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, angle);
        walked += ARROW_EVERY_PX;
      }
      walked -= length;
    }
    context.restore();
  }

  function drawArrow(context, x, y, angle) {
    const along = (distance, turn) => [x + distance * Math.cos(angle + turn), y + distance * Math.sin(angle + turn)];
    context.beginPath();
    context.moveTo(...along(6, 0));
    context.lineTo(...along(5, 2.4));
    context.lineTo(...along(5, -2.4));
    context.closePath();
    context.fill();
    context.stroke();
  }

  /** The background: vector tiles from `source` (a URL pattern, or an object that hands out tiles). */
  function ground(source, maxDataZoom, flavour) {
    return protomapsL.leafletLayer({ url: source, maxDataZoom, flavor: flavour, attribution: "", noWrap: true });
  }

  class Drawing {
    /** `heard` has functions clicked(kind, id) and cleared(); `cards` is "popup" (on click) or "tooltip" (on hover). */
    constructor(map, heard, cards) {
      this.map = map;
      this.heard = heard;
      this.cards = cards;
      this.canvas = L.canvas({ padding: 0.3, tolerance: 5 });
      this.kinds = { routes: new Map(), stops: new Map(), depots: new Map(), unassigned: new Map() };
      this.hidden = new Set();
      this.chosen = null;
      map.on("click", () => { this.choose(null); heard.cleared(); });
    }

    /** Take a message: put what it names, take away what is gone. */
    apply(message) {
      for (const [kind, layers] of Object.entries(this.kinds)) {
        const things = message[kind] || [];
        if (message.full) {
          const named = new Set(things.map((thing) => thing.id));
          for (const id of [...layers.keys()]) if (!named.has(id)) this._remove(kind, id);
        }
        for (const id of (message.gone || {})[kind] || []) this._remove(kind, id);
        for (const thing of things) this._put(kind, thing);
      }
      for (const route of message.routes || []) this._recolour(route.id);
      if (message.hidden) this._hide(new Set(message.hidden));
      if ("select" in message) this.choose(message.select);
      if (message.fit) this.fit();
    }

    /** Show the whole of what is drawn. */
    fit() {
      const bounds = L.latLngBounds([]);
      for (const layers of Object.values(this.kinds)) {
        for (const layer of layers.values()) {
          if (!this.map.hasLayer(layer)) continue;
          bounds.extend(layer instanceof Track ? layer.getBounds() : layer.getLatLng());
        }
      }
      if (bounds.isValid()) this.map.fitBounds(bounds, { padding: [30, 30], maxZoom: 17, animate: false });
    }

    /** Mark the stop or order with that id, null for none. */
    choose(id) {
      const before = this.chosen;
      this.chosen = id;
      for (const each of [before, id]) {
        const layer = this.kinds.stops.get(each) || this.kinds.unassigned.get(each);
        if (!layer) continue;
        layer.options.chosen = each === id;
        if (this.map.hasLayer(layer)) { if (each === id) layer.bringToFront(); layer.redraw(); }
      }
    }

    /** Go to a stop and open its card. */
    open(id) {
      const layer = this.kinds.stops.get(id);
      if (!layer || !this.map.hasLayer(layer)) return;
      this.map.setView(layer.getLatLng(), Math.max(this.map.getZoom(), 15), { animate: false });
      this.choose(id);
      layer.openPopup();
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

    _remove(kind, id) {
      const layer = this.kinds[kind].get(id);
      if (layer) { layer.remove(); this.kinds[kind].delete(id); }
    }

    _put(kind, thing) {
      const known = this.kinds[kind].get(thing.id);
      if (known) {
        if (kind === "routes") {
          if (thing.lines) known.setLatLngs(thing.lines);
        } else known.setLatLng(thing.at);
        // a route's lines are the most of a message; a patch without them keeps those that are drawn
        known.options.thing = Object.assign(kind === "routes" ? known.options.thing : {}, thing);
        known.setStyle(this._style(kind, known.options.thing));
        return;
      }
      const layer = kind === "routes" ? this._track(thing) : this._badge(kind, thing);
      layer.on("click", (event) => {
        L.DomEvent.stopPropagation(event);
        if (kind === "stops" || kind === "unassigned") this.choose(thing.id);
        this.heard.clicked(kind, thing.id);
      });
      this.kinds[kind].set(thing.id, layer);
      if (!this.hidden.has(kind === "routes" ? thing.id : thing.route)) layer.addTo(this.map);
      if (kind === "routes") layer.bringToBack();
    }

    _track(route) {
      return new Track(route.lines || [], {
        renderer: this.canvas, thing: route, weight: 4, fill: false, smoothFactor: 1, ...this._style("routes", route),
      });
    }

    _badge(kind, thing) {
      const radius = kind === "stops" ? 10 : 8;
      const layer = new Badge(thing.at, { renderer: this.canvas, thing, radius, chosen: false, ...this._style(kind, thing) });
      const made = (drawn) => card(drawn.options.thing.title, drawn.options.thing.facts);
      if (this.cards === "popup") layer.bindPopup(made, { minWidth: 300, maxWidth: 340 });
      else layer.bindTooltip(made, { direction: "top", offset: [0, -8] });
      return layer;
    }

    _style(kind, thing) {
      if (kind === "routes") return { color: thing.colour, opacity: 0.9 };
      const route = thing.route !== undefined && this.kinds.routes.get(thing.route);
      const colours = route ? route.options.thing : thing;
      thing.shape = kind === "depots" ? "square" : "circle";
      return { fillColor: colours.colour || "#5c6670", ink: colours.ink || "#ffffff", color: "#ffffff" };
    }

    _recolour(routeId) {
      for (const layer of this.kinds.stops.values()) {
        const thing = layer.options.thing;
        if (thing.route === routeId) layer.setStyle(this._style("stops", thing));
      }
    }
  }

  return { Drawing, element, ground };
})();
