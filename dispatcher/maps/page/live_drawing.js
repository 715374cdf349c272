/* The drawing of the window's map: what is chosen and pointed at, lines that are still to come, and clusters of the
   orders that are on no route. */
"use strict";

const DispatcherLive = (() => {
  const { Drawing } = DispatcherDraw;
  const { Track } = DispatcherBadges;
  const NEAR_PX = 24, REVEAL_PX = 60, CLUSTER_PX = 44, SAME_SPOT_PX = 10, APART_FROM_ZOOM = 16.5;
  const TELL_FROM_ZOOM = 15; // from here on windows are written where there is room, below for chosen stops alone
  const LABEL_PX = { height: 14, below: 4, letter: 6.6, edge: 9 }, CELL_PX = 128;

  class LiveDrawing extends Drawing {
    /** `heard` has clicked(kind, id, event), cleared(), pointed(kind, layer or null), pressed(layer, event),
        asked(layer, event). */
    constructor(map, heard) {
      super(map, heard);
      this.rough = new Map(); // by route: legs whose road is not known yet
      this.left = new Map(); // orders on no route, by id; kinds.unassigned has what is drawn for them
      this.chosen = new Set();
      this.pointed = "";
      this.focused = "";
      map.on("zoomend", () => this._group());
    }

    apply(message) {
      super.apply({ ...message, unassigned: [], full: false, gone: { ...message.gone, unassigned: [] }, fit: false });
      this._takeLeft(message);
      if ("chosen" in message) this.chosen = new Set(message.chosen);
      if ("route" in message) this.focused = message.route;
      if ("hover" in message) this._point(message.hover);
      if ("chosen" in message || "route" in message || message.stops || message.gone) this._stand();
      if (message.fit) this.fit();
      if (message.focus) this._focus(message.focus);
    }

    put(kind, thing) {
      super.put(kind, thing);
      if (kind !== "routes" || !thing.rough) return;
      const known = this.rough.get(thing.id);
      if (known) known.setLatLngs(thing.rough).setStyle(this.style("routes", thing));
      else if (thing.rough.length) {
        const line = this.track(thing, thing.rough);
        L.setOptions(line, { rough: true, dashArray: "7 7", weight: 3 });
        this.rough.set(thing.id, line.addTo(this.map).bringToBack());
      }
    }

    remove(kind, id) {
      super.remove(kind, id);
      if (kind === "routes" && this.rough.has(id)) { this.rough.get(id).remove(); this.rough.delete(id); }
    }

    *layers() {
      yield* super.layers();
      yield* this.rough.values();
    }

    /** When nothing of what is chosen can be seen, the map moves as little as it takes to see the first of it. */
    reveal() {
      const [first] = this.chosen, bounds = this.map.getBounds();
      const badges = [...this.kinds.stops.values(), ...this.kinds.unassigned.values()];
      if (badges.some((badge) => badge.options.chosen && bounds.contains(badge.getLatLng()))) return;
      for (const badge of this._of(first)) {
        this.map.panInside(badge.getLatLng(), { padding: [REVEAL_PX, REVEAL_PX] });
        return;
      }
    }

    /** The marks inside a polygon of container points: stops, and orders on no route, by id. */
    inside(polygon) {
      const found = [];
      const test = (id, at) => { if (holds(polygon, this.map.latLngToContainerPoint(at))) found.push(id); };
      for (const [id, layer] of this.kinds.stops) test(id, layer.getLatLng());
      for (const [id, thing] of this.left) test(id, thing.at);
      return found;
    }

    /** What takes a drop at a container point: [route, stop or ""], or null when no route is near. */
    under(point) {
      const at = this.map.containerPointToLayerPoint(point);
      let best = null, least = NEAR_PX;
      for (const [id, layer] of this.kinds.stops) {
        const away = layer._point ? layer._point.distanceTo(at) : Infinity;
        if (away <= layer._radius + 4 && away < least) { best = [layer.options.thing.route, id]; least = away; }
      }
      if (best) return best;
      for (const layer of [...this.kinds.routes.values(), ...this.rough.values()]) {
        for (const part of layer._parts || []) {
          for (let i = 1; i < part.length; i++) {
            const away = L.LineUtil.pointToSegmentDistance(at, part[i - 1], part[i]);
            if (away < least) { best = [layer.options.thing.id, ""]; least = away; }
          }
        }
      }
      return best;
    }

    /** The marks that a layer stands for. */
    marks(layer) {
      const { thing } = layer.options;
      return thing.members || [thing.id];
    }

    badge(kind, thing) {
      const layer = super.badge(kind, thing);
      layer.on("mouseover", () => this.heard.pointed(kind, layer));
      layer.on("mouseout", () => this.heard.pointed(kind, null));
      if (kind === "depots") return layer;
      layer.on("mousedown", (event) => this.heard.pressed(layer, event));
      layer.on("contextmenu", (event) => { L.DomEvent.stop(event); this.heard.asked(layer, event); });
      return layer;
    }

    track(route, lines) {
      const layer = super.track(route, lines);
      layer.options.dimmed = this._isDimmed(route.id);
      layer.on("mouseover", () => this.heard.pointed("routes", layer));
      layer.on("mouseout", () => this.heard.pointed("routes", null));
      return layer;
    }

    // Orders on no route

    _takeLeft(message) {
      if (!message.full && !message.unassigned && !(message.gone || {}).unassigned) return;
      if (message.full) this.left.clear();
      for (const id of (message.gone || {}).unassigned || []) this.left.delete(id);
      for (const thing of message.unassigned || []) this.left.set(thing.id, thing);
      if (message.full) this._sweep(message);
      this._group();
    }

    _sweep(message) {
      for (const kind of ["routes", "stops", "depots"]) {
        const named = new Set((message[kind] || []).map((thing) => thing.id));
        for (const id of [...this.kinds[kind].keys()]) if (!named.has(id)) this.remove(kind, id);
      }
    }

    /** Orders that would cover each other become one badge with their number. */
    _group() {
      const reach = this.map.getZoom() >= APART_FROM_ZOOM ? SAME_SPOT_PX : CLUSTER_PX;
      const wanted = new Map();
      for (const group of clustered(this.map, this.left.values(), reach)) {
        const thing = group.length === 1 ? group[0] : clusterOf(group);
        wanted.set(thing.id, thing);
      }
      const drawn = this.kinds.unassigned;
      for (const id of [...drawn.keys()]) if (!wanted.has(id)) super.remove("unassigned", id);
      for (const [id, thing] of wanted) {
        if (!drawn.has(id) || drawn.get(id).options.thing !== thing) super.put("unassigned", thing);
      }
      this._stand();
    }

    // What is chosen, pointed at, dimmed

    /** The badges of an order. */
    *_of(order) {
      for (const layers of [this.kinds.stops, this.kinds.unassigned]) {
        for (const layer of layers.values()) if (layer.options.thing.orders.includes(order)) yield layer;
      }
    }

    _point(order) {
      const before = this.pointed;
      this.pointed = order;
      for (const layer of this._of(before)) this._set(layer, { pointed: false });
      for (const layer of this._of(order)) this._set(layer, { pointed: order !== "" });
    }

    _stand() {
      for (const layers of [this.kinds.stops, this.kinds.unassigned]) {
        for (const layer of layers.values()) {
          const { thing } = layer.options;
          const chosen = thing.orders.some((id) => this.chosen.has(id));
          this._set(layer, {
            chosen, pointed: this.pointed !== "" && thing.orders.includes(this.pointed),
            dimmed: this._isDimmed(thing.route),
          });
        }
      }
      for (const [id, layer] of this.kinds.routes) this._set(layer, { dimmed: this._isDimmed(id) });
      for (const [id, layer] of this.rough) this._set(layer, { dimmed: this._isDimmed(id) });
      this._write();
    }

    /** Windows are written where they cover nothing: those of chosen stops first. */
    _write() {
      const badges = [...this.kinds.stops.values(), ...this.kinds.unassigned.values()], zoom = this.map.getZoom();
      if (zoom < TELL_FROM_ZOOM && !this.chosen.size) {
        for (const layer of badges) this._set(layer, { told: false });
        return;
      }
      const room = new Room();
      for (const layer of badges) {
        const { x, y } = this.map.project(layer.getLatLng(), zoom), reach = layer.options.size;
        layer.options.box = [x - reach, y - reach, x + reach, y + reach];
        if (!layer.options.dimmed) room.take(layer.options.box);
      }
      badges.sort((a, b) => Boolean(b.options.chosen) - Boolean(a.options.chosen));
      for (const layer of badges) {
        const { thing, chosen, dimmed, box } = layer.options;
        const isWanted = Boolean(thing.window) && (chosen || (zoom >= TELL_FROM_ZOOM && !dimmed));
        this._set(layer, { told: isWanted && room.tries(labelBox(box, thing.window)) });
      }
    }

    _isDimmed(route) {
      return this.focused !== "" && route !== this.focused && this.kinds.routes.has(this.focused);
    }

    _set(layer, state) {
      if (Object.entries(state).every(([name, value]) => Boolean(layer.options[name]) === value)) return;
      Object.assign(layer.options, state);
      if (!this.map.hasLayer(layer)) return;
      if (state.chosen || state.pointed) layer.bringToFront();
      layer.redraw();
    }

    _focus(order) {
      for (const layer of this._of(order)) {
        const at = layer.getLatLng(), inner = this.map.getBounds().pad(-0.15);
        const zoom = Math.max(this.map.getZoom(), layer.options.thing.count === undefined ? 14 : APART_FROM_ZOOM);
        if (!inner.contains(at) || zoom !== this.map.getZoom()) this.map.setView(at, zoom, { animate: false });
        return;
      }
    }
  }

  /** Where a badge's window would be written. */
  function labelBox([left, , right, bottom], text) {
    const middle = (left + right) / 2, half = (text.length * LABEL_PX.letter + LABEL_PX.edge) / 2;
    const top = bottom + LABEL_PX.below;
    return [middle - half, top, middle + half, top + LABEL_PX.height];
  }

  /** Boxes that are taken, in cells so that a thousand of them stay quick. */
  class Room {
    constructor() { this.cells = new Map(); }

    take(box) {
      for (const key of cellsOf(box)) {
        if (!this.cells.has(key)) this.cells.set(key, []);
        this.cells.get(key).push(box);
      }
    }

    /** Take a box when nothing is there. */
    tries(box) {
      for (const key of cellsOf(box)) {
        for (const other of this.cells.get(key) || []) {
          if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
        }
      }
      this.take(box);
      return true;
    }
  }

  function* cellsOf([left, top, right, bottom]) {
    for (let x = Math.floor(left / CELL_PX); x <= Math.floor(right / CELL_PX); x++) {
      for (let y = Math.floor(top / CELL_PX); y <= Math.floor(bottom / CELL_PX); y++) yield `${x}:${y}`;
    }
  }

  /** Groups of things that lie within `reach` pixels of the first of the group, at the map's zoom. */
  function clustered(map, things, reach) {
    const zoom = map.getZoom(), cells = new Map(), groups = [];
    for (const thing of things) {
      const point = map.project(thing.at, zoom), column = Math.floor(point.x / reach), row = Math.floor(point.y / reach);
      let home = null;
      for (let x = column - 1; x <= column + 1 && !home; x++) {
        for (let y = row - 1; y <= row + 1 && !home; y++) {
          home = (cells.get(`${x}:${y}`) || []).find((group) => group.seed.distanceTo(point) <= reach) || null;
        }
      }
      if (home) { home.members.push(thing); continue; }
      const group = { seed: point, members: [thing] }, key = `${column}:${row}`;
      cells.set(key, [...(cells.get(key) || []), group]);
      groups.push(group);
    }
    return groups.map((group) => group.members);
  }

  function clusterOf(group) {
    const mean = (axis) => group.reduce((sum, thing) => sum + thing.at[axis], 0) / group.length;
    const members = group.map((thing) => thing.id), { colour, ink } = group[0];
    const orders = [...new Set(group.flatMap((thing) => thing.orders))];
    return { id: JSON.stringify(members), at: [mean(0), mean(1)], orders, members, count: group.length, colour, ink };
  }

  /** Whether a point lies in a polygon, by counting the edges to its right. */
  function holds(polygon, { x, y }) {
    let isInside = false;
    for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
      const a = polygon[i], b = polygon[j];
      if ((a.y > y) !== (b.y > y) && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
    }
    return isInside;
  }

  return { LiveDrawing };
})();
