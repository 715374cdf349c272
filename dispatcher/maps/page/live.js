/* The window's map: takes messages from the program over one QWebChannel object and tells it what is done on it. */
"use strict";

(() => {
  const map = window.map_dispatcher;
  const { card, element, ground, recolour } = DispatcherDraw;
  const TELL_AFTER_MS = 140;
  let bridge = null, layer = null, laid = "", laying = 0, tiles = null, raster = null, words = { locale: "en", pin: "", cluster: "" };

  map.attributionControl.remove(); // it takes HTML; the line below the map takes text
  map.zoomControl.remove(); // the window has its own buttons
  map.doubleClickZoom.disable();
  const attribution = element("div", "attribution");
  document.body.append(attribution);

  // What is told of the mark under the pointer

  const note = L.tooltip({ direction: "top", offset: [0, -8], opacity: 1 });
  let waiting = 0, pointed = null;

  function point(kind, over) {
    clearTimeout(waiting);
    note.remove();
    pointed = over;
    const isMark = over && (kind === "stops" || kind === "unassigned") && over.options.thing.count === undefined;
    bridge.hovered(isMark ? over.options.thing.id : "");
    if (over && !tools.some((tool) => tool.isTool)) waiting = setTimeout(() => tell(kind, over), TELL_AFTER_MS);
  }

  function tell(kind, over) {
    const { thing } = over.options, at = kind === "routes" ? mouse : over.getLatLng();
    const show = (body) => { if (pointed === over) note.setLatLng(at).setContent(body).addTo(map); };
    if (kind === "depots") show(element("div", "", thing.title));
    else if (thing.count !== undefined) show(element("div", "", words.cluster.replace("{count}", thing.count)));
    else bridge.card(thing.id, (json) => { if (json) { const { title, facts } = JSON.parse(json); show(card(title, facts)); } });
  }

  let mouse = map.getCenter();
  map.on("mousemove", (event) => { mouse = event.latlng; });
  map.on("movestart zoomstart", () => { clearTimeout(waiting); note.remove(); });

  // What is done

  const isMore = (event) => event.originalEvent.ctrlKey || event.originalEvent.metaKey || event.originalEvent.shiftKey;

  const drawing = new DispatcherLive.LiveDrawing(map, {
    clicked(kind, id, event) {
      const badge = drawing.kinds[kind].get(id);
      if (kind === "unassigned" && badge.options.thing.count !== undefined) open(badge, isMore(event));
      else bridge.clicked(kind, id, isMore(event));
    },
    cleared: () => { if (!pins.isAsking) bridge.cleared(); },
    pointed: point,
    asked: (badge, { originalEvent: at }) => bridge.menuAsked(JSON.stringify(drawing.marks(badge)), at.clientX, at.clientY),
    pressed(badge, event) { grip.press(drawing.marks(badge), event.originalEvent); },
  });

  /** A cluster opens when its orders come apart, else they are chosen. */
  function open(cluster, isMore_) {
    const { members } = cluster.options.thing, at = members.map((id) => drawing.left.get(id).at);
    const bounds = L.latLngBounds(at), zoom = Math.min(map.getBoundsZoom(bounds.pad(0.2)), 18);
    if (!isMore_ && zoom > map.getZoom() + 0.2) map.setView(bounds.getCenter(), zoom, { animate: false });
    else bridge.lassoed(JSON.stringify(members), isMore_);
  }

  const lasso = new DispatcherGestures.Lasso(map, (points, add) => bridge.lassoed(JSON.stringify(drawing.inside(points)), add));
  const grip = new DispatcherGestures.Grip(map, (marks) => { point("", null); bridge.dragStarted(JSON.stringify(marks)); });
  const measure = new DispatcherGestures.Measure(map, (metres) => {
    const [value, unit, digits] = metres < 1000 ? [metres, "meter", 0] : [metres / 1000, "kilometer", 2];
    return new Intl.NumberFormat(words.locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
  });
  const areas = new DispatcherAreas.Areas(map);
  const outline = new DispatcherAreas.Outline(map, (points) => { useTool(null); bridge.outlined(JSON.stringify(points)); });
  const tools = [lasso, measure, outline];
  const cross = new DispatcherGestures.Cross(map, () => (pins.isAsking ? null : tools.find((tool) => tool.isTool) || null));
  const pins = new DispatcherPins.Pins(map, {
    candidateChosen: (id) => bridge.candidateChosen(id),
    pinned: (lat, lon) => bridge.pinned(lat, lon),
  });

  function useTool(tool) {
    lasso.isTool = tool === "lasso";
    lasso.cancel();
    measure.use(tool === "measure");
    outline.use(tool === "area" || tool === "line" ? tool : "");
    cross.lay();
    point("", null);
    map.getContainer().classList.toggle("aiming", Boolean(tool));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    useTool(null);
    bridge.toolEnded();
  });

  // What the program says

  /** Another region, tiles of a server or none: the background is laid anew; in another flavour it is repainted. */
  function setGround(wanted) {
    tiles = { ...tiles, ...wanted };
    document.documentElement.dataset.flavour = tiles.flavour;
    // the version only makes the address new, so that tiles of another region are not taken from a cache
    const version = encodeURIComponent(raster ? raster.version : tiles.version);
    const url = raster ? `raster/{z}/{x}/{y}?${version}` : tiles.max_zoom ? `tiles/{z}/{x}/{y}.mvt?${version}` : "";
    if (url !== laid) {
      laid = url;
      cancelAnimationFrame(laying); // in a frame the day may have brought its view: no tile of another is asked for
      laying = requestAnimationFrame(lay);
    } else if (layer && !raster && "flavour" in wanted) recolour(map, layer, tiles.flavour);
    attribution.textContent = raster ? raster.attribution : tiles.attribution;
    attribution.hidden = !attribution.textContent;
  }

  function lay() {
    if (layer) layer.remove();
    if (raster) layer = L.tileLayer(laid, { maxZoom: 19, noWrap: true });
    else layer = laid ? ground(laid, tiles.max_zoom, tiles.flavour) : null;
    if (layer) layer.addTo(map);
  }

  function take(json) {
    const message = JSON.parse(json);
    if (message.words) words = message.words;
    if ("raster" in message) raster = message.raster;
    if (message.ground || "raster" in message) setGround(message.ground || {});
    if (message.zoom) map.setZoom(map.getZoom() + message.zoom, { animate: false });
    if ("tool" in message) useTool(message.tool);
    if (message.areas) areas.show(message.areas);
    drawing.apply(message);
    if (message.see === "areas") areas.fit();
    if (message.reveal) drawing.reveal();
    if (message.pan) map.panBy(message.pan, { animate: false });
    if (message.candidates) pins.showCandidates(message.candidates);
    if ("pin" in message) pins.askPin(message.pin, words.pin);
    if (message.over) bridge.under(message.over.turn, ...(drawing.under(L.point(message.over.x, message.over.y)) || ["", ""]));
    // two frames later the canvas is on the screen: the program measures and tests by this
    requestAnimationFrame(() => requestAnimationFrame(() => bridge.painted(message.rev || 0)));
  }

  new QWebChannel(qt.webChannelTransport, (channel) => {
    bridge = channel.objects.bridge;
    bridge.patch.connect(take);
    bridge.ready();
  });
  window.liveMap = { drawing, lasso, measure, cross, pins, areas, outline };
})();
