/* What mouse and keyboard do on the window's map besides moving it: lasso, measuring, and taking hold of stops. */
"use strict";

const DispatcherGestures = (() => {
  const { element } = DispatcherDraw;
  const SVG = "http://www.w3.org/2000/svg";
  const SLACK_PX = 5;
  const STEP_PX = 8, FAR_STEP_PX = 48, EDGE_PX = 40; // of the cross, and how near it comes to the map's edge
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /** Keeps a press from the map. Leaflet has to be told that nothing was moved: since its last move it would take the
      click that follows for the end of another, and swallow it. */
  function keep(map, event) {
    event.stopPropagation();
    event.preventDefault();
    map.dragging.disable();
    map.dragging.enable();
  }

  /** A sheet over the map that lines are sketched on, in container points. */
  class Sheet {
    constructor(map, className) {
      this.svg = document.createElementNS(SVG, "svg");
      this.svg.classList.add("sheet", className);
      this.line = document.createElementNS(SVG, "path");
      this.edge = document.createElementNS(SVG, "path");
      this.edge.classList.add("edge");
      this.svg.append(this.edge, this.line);
      map.getContainer().append(this.svg);
    }

    draw(points, isClosed) {
      const way = points.map(({ x, y }, n) => `${n ? "L" : "M"}${x} ${y}`).join("") + (isClosed && points.length ? "Z" : "");
      this.line.setAttribute("d", way);
      this.edge.setAttribute("d", way);
    }
  }

  /** A cross that the arrow keys move while a tool is in use (further with Shift): Space sets a point where it is,
      Enter the last one, where there is a cross; whoever points with the mouse ends with it what is there. `tool()` is
      what it works for, null for nothing: it has aim(latlng), put(latlng), close(latlng or null). */
  class Cross {
    constructor(map, tool) {
      this.map = map;
      this.tool = tool;
      this.at = null;
      this.mark = element("div", "cross");
      this.mark.hidden = true;
      map.getContainer().append(this.mark);
      window.addEventListener("keydown", (event) => this._press(event), true); // before the map, which would move
      map.on("mousemove", () => this.lay());
      map.on("move zoom viewreset resize", () => this._draw());
    }

    /** Away with it until the next arrow key. */
    lay() {
      this.at = null;
      this._draw();
    }

    _press(event) {
      const tool = this.tool(), step = STEPS[event.key];
      if (!tool || event.ctrlKey || event.altKey || event.metaKey || !(step || event.key === " " || event.key === "Enter")) return;
      event.preventDefault();
      event.stopPropagation();
      const at = this.at || this.map.getCenter();
      if (step) this._go(at, step, event.shiftKey ? FAR_STEP_PX : STEP_PX);
      else if (event.key === " ") tool.put(at);
      else tool.close(this.at);
    }

    _go(from, [right, down], px) {
      const size = this.map.getSize(), edge = L.point(EDGE_PX, EDGE_PX);
      const point = this.map.latLngToContainerPoint(from).add([right * px, down * px]);
      this.at = this.map.containerPointToLatLng(point);
      if (!L.bounds(edge, size.subtract(edge)).contains(point)) this.map.panBy([right * px, down * px], { animate: false });
      this._draw();
      this.tool().aim(this.at);
    }

    _draw() {
      this.mark.hidden = this.at === null;
      if (this.at) L.DomUtil.setPosition(this.mark, this.map.latLngToContainerPoint(this.at).round());
    }
  }

  /** A line drawn around marks, with Shift or as a tool. `caught(points, add)` hears of it. */
  class Lasso {
    constructor(map, caught) {
      this.map = map;
      this.caught = caught;
      this.isTool = false;
      this.points = null;
      this.corners = []; // set by the keyboard
      this.sheet = new Sheet(map, "lasso");
      map.boxZoom.disable();
      const container = map.getContainer();
      container.addEventListener("mousedown", (event) => this._begin(event), true);
      container.addEventListener("click", (event) => this._swallow(event), true);
      document.addEventListener("mousemove", (event) => this._go(event));
      document.addEventListener("mouseup", (event) => this._end(event));
      map.on("move zoom viewreset resize", () => { if (this.corners.length) this.aim(this.aimed); });
    }

    cancel() {
      this.points = null;
      this.corners = [];
      this.sheet.draw([], true);
    }

    /** The line as it would be closed at this place. */
    aim(at) {
      this.aimed = at;
      if (this.corners.length) this.sheet.draw(this._around(at), true);
    }

    put(at) {
      this.corners.push(at);
      this.aim(at);
    }

    /** Catch what lies inside; two corners and the place of the cross hold something at the least. */
    close(at) {
      if (this.corners.length + (at ? 1 : 0) < 3) return;
      const points = this._around(at);
      this.cancel();
      this.caught(points, false);
    }

    _around(at) {
      return [...this.corners, ...(at ? [at] : [])].map((corner) => this.map.latLngToContainerPoint(corner));
    }

    _begin(event) {
      this.swallows = false;
      if (event.button !== 0 || !(event.shiftKey || this.isTool)) return;
      keep(this.map, event);
      this.points = [this.map.mouseEventToContainerPoint(event)];
    }

    _go(event) {
      if (!this.points) return;
      if (!(event.buttons & 1)) { this.cancel(); return; }
      this.points.push(this.map.mouseEventToContainerPoint(event));
      this.sheet.draw(this.points, true);
    }

    _end(event) {
      if (!this.points) return;
      const points = this.points, bounds = L.bounds(points);
      this.cancel();
      const size = bounds.getSize();
      if (Math.max(size.x, size.y) < SLACK_PX) return; // a click that meant the mark below
      this.swallows = true;
      this.caught(points, event.ctrlKey || event.metaKey);
    }

    /** The engine takes a lasso for a click as well. */
    _swallow(event) {
      if (this.swallows) event.stopPropagation();
      this.swallows = false;
    }
  }

  /** Metres along clicked points; the line follows the pointer until the tool ends. */
  class Measure {
    constructor(map, format) {
      this.map = map;
      this.format = format;
      this.isTool = false;
      this.points = [];
      this.pointer = null;
      this.isClosed = false;
      this.sheet = new Sheet(map, "measure");
      this.label = element("div", "measured", "");
      this.label.setAttribute("role", "status");
      map.getContainer().append(this.label);
      const container = map.getContainer();
      container.addEventListener("mousedown", (event) => { this.down = this.map.mouseEventToContainerPoint(event); }, true);
      container.addEventListener("click", (event) => this._put(event), true);
      container.addEventListener("dblclick", (event) => { if (this.isTool) event.stopPropagation(); }, true);
      map.on("mousemove", (event) => { if (this.isTool) this.aim(event.latlng); });
      map.on("move zoom viewreset resize", () => this.draw());
    }

    use(isTool) {
      this.isTool = isTool;
      this._begin();
    }

    aim(at) {
      if (this.isClosed) return;
      this.pointer = at;
      this.draw();
    }

    /** One more point; the first one of a new line when the line is closed. */
    put(at) {
      if (this.isClosed) this._begin();
      this.points.push(at);
      this.draw();
    }

    /** The last point: the line stays as it is. */
    close(at) {
      if (this.isClosed || !this.points.length) return;
      if (at) this.put(at);
      this.pointer = null;
      this.isClosed = true;
      this.draw();
    }

    _begin() {
      this.points = [];
      this.pointer = null;
      this.isClosed = false;
      this.draw();
    }

    get metres() {
      const points = this._way();
      return points.reduce((sum, point, n) => sum + (n ? this.map.distance(points[n - 1], point) : 0), 0);
    }

    draw() {
      const points = this._way().map((point) => this.map.latLngToContainerPoint(point));
      this.sheet.draw(points, false);
      this.label.hidden = points.length < 2;
      if (points.length < 2) return;
      const { x, y } = points[points.length - 1];
      this.label.textContent = this.format(this.metres);
      const width = this.label.offsetWidth, left = x + 12 + width > this.map.getSize().x ? x - 12 - width : x + 12;
      this.label.style.transform = `translate(${Math.round(left)}px, ${Math.round(y - 28)}px)`;
    }

    _way() {
      return this.pointer && this.points.length ? [...this.points, this.pointer] : this.points;
    }

    _put(event) {
      if (!this.isTool || event.button !== 0) return;
      event.stopPropagation();
      const point = this.map.mouseEventToContainerPoint(event);
      if (this.down && this.down.distanceTo(point) > SLACK_PX) return; // the map was moved
      this.put(this.map.containerPointToLatLng(point));
    }
  }

  /** Takes hold of a mark: when the pointer moves with the button down, `taken(marks)` hears of it once. */
  class Grip {
    constructor(map, taken) {
      this.map = map;
      this.taken = taken;
      this.held = null;
      document.addEventListener("mousemove", (event) => this._go(event));
      document.addEventListener("mouseup", () => { this.held = null; });
    }

    press(marks, event) {
      if (event.button !== 0) return;
      keep(this.map, event);
      this.held = { marks, x: event.clientX, y: event.clientY };
    }

    _go(event) {
      if (!this.held) return;
      if (!(event.buttons & 1)) { this.held = null; return; }
      if (Math.hypot(event.clientX - this.held.x, event.clientY - this.held.y) < SLACK_PX) return;
      const { marks } = this.held;
      this.held = null;
      this.taken(marks);
    }
  }

  return { Lasso, Measure, Grip, Cross, Sheet };
})();
