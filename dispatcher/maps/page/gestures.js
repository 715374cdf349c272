/* What the mouse does on the window's map besides moving it: lasso, measuring, and taking hold of stops. */
"use strict";

const DispatcherGestures = (() => {
  const { element } = DispatcherDraw;
  const SVG = "http://www.w3.org/2000/svg";
  const SLACK_PX = 5;

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

  /** A line drawn around marks, with Shift or as a tool. `caught(points, add)` hears of it. */
  class Lasso {
    constructor(map, caught) {
      this.map = map;
      this.caught = caught;
      this.isTool = false;
      this.points = null;
      this.sheet = new Sheet(map, "lasso");
      map.boxZoom.disable();
      const container = map.getContainer();
      container.addEventListener("mousedown", (event) => this._begin(event), true);
      container.addEventListener("click", (event) => this._swallow(event), true);
      document.addEventListener("mousemove", (event) => this._go(event));
      document.addEventListener("mouseup", (event) => this._end(event));
    }

    cancel() {
      this.points = null;
      this.sheet.draw([], true);
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
      this.sheet = new Sheet(map, "measure");
      this.label = element("div", "measured", "");
      this.label.setAttribute("role", "status");
      map.getContainer().append(this.label);
      const container = map.getContainer();
      container.addEventListener("mousedown", (event) => { this.down = this.map.mouseEventToContainerPoint(event); }, true);
      container.addEventListener("click", (event) => this._put(event), true);
      container.addEventListener("dblclick", (event) => { if (this.isTool) event.stopPropagation(); }, true);
      map.on("mousemove", (event) => { if (this.isTool) { this.pointer = event.latlng; this.draw(); } });
      map.on("move zoom viewreset resize", () => this.draw());
    }

    use(isTool) {
      this.isTool = isTool;
      this.points = [];
      this.pointer = null;
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
      this.label.style.transform = `translate(${Math.round(x + 12)}px, ${Math.round(y - 28)}px)`;
    }

    _way() {
      return this.pointer && this.points.length ? [...this.points, this.pointer] : this.points;
    }

    _put(event) {
      if (!this.isTool || event.button !== 0) return;
      event.stopPropagation();
      const point = this.map.mouseEventToContainerPoint(event);
      if (this.down && this.down.distanceTo(point) > SLACK_PX) return; // the map was moved
      this.points.push(this.map.containerPointToLatLng(point));
      this.draw();
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

  return { Lasso, Measure, Grip };
})();
