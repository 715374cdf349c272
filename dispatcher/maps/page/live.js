/* The window's map: takes messages from the program over one QWebChannel object and tells it what was clicked. */
"use strict";

(() => {
  const map = window.map_dispatcher;
  const { Drawing, element, ground } = DispatcherDraw;
  let bridge = null, layer = null, tiles = null;

  map.attributionControl.remove(); // it takes HTML; the line below the map takes text
  const attribution = element("div", "attribution");
  document.body.append(attribution);

  const drawing = new Drawing(map, {
    clicked: (kind, id) => bridge && bridge.clicked(kind, id),
    cleared: () => bridge && bridge.cleared(),
  }, "tooltip");

  /** Another region or another flavour: the background is drawn anew. */
  function setGround(wanted) {
    tiles = { ...tiles, ...wanted };
    document.documentElement.dataset.flavour = tiles.flavour;
    attribution.textContent = tiles.attribution;
    if (layer) { layer.remove(); layer = null; }
    // the version only makes the address new, so that tiles of another region are not taken from a cache
    const url = `tiles/{z}/{x}/{y}.mvt?${encodeURIComponent(tiles.version)}`;
    if (tiles.max_zoom) layer = ground(url, tiles.max_zoom, tiles.flavour).addTo(map);
  }

  function take(json) {
    const message = JSON.parse(json);
    if (message.ground) setGround(message.ground);
    drawing.apply(message);
    // two frames later the canvas is on the screen: the program measures and tests by this
    requestAnimationFrame(() => requestAnimationFrame(() => bridge.painted(message.rev || 0)));
  }

  new QWebChannel(qt.webChannelTransport, (channel) => {
    bridge = channel.objects.bridge;
    bridge.patch.connect(take);
    bridge.ready();
  });
})();
