/* What Leaflet does not draw by itself: numbered badges, and lines with arrows, on one canvas.

   A thousand DOM markers would cost Leaflet ten times as long. Text from orders gets onto the canvas by fillText. */
"use strict";

const DispatcherBadges = (() => {
  const ARROW_EVERY_PX = 110;
  const LATE = "#d00000", CHOSEN = "#ffd400", POINTED = "#ffffff";
  const PILL_FROM_ZOOM = 13.5;
  const FAINT = 0.22;

  /** A stop with its number, a depot, an order without a route, or a cluster of these (`thing.count`).
      Its options say what it is (`thing`), how large it is when there is room (`size`; the renderer's option `scale` says how much there is), and how it stands: chosen, pointed, dimmed, told (its window is written below it). */
  const Badge = L.CircleMarker.extend({
    /** What is drawn reaches past the radius: Leaflet clears and redraws what these bounds hold. */
    _updateBounds() {
      const zoom = this._map.getZoom(), { thing, chosen, pointed } = this.options;
      const full = this.options.size; // Leaflet's own `radius` follows: setStyle writes it from what is drawn
      const isPlain = thing.count === undefined && thing.shape !== "square" && !chosen && !pointed;
      this._radius = isPlain ? full * this._renderer.options.scale : full;
      this._isPilled = thing.late > 0 && (zoom >= PILL_FROM_ZOOM || chosen || pointed);
      this._isTold = Boolean(thing.window) && Boolean(this.options.told || pointed);
      const wide = this._isTold ? 4 + thing.window.length * 3.6 : 0;
      const aside = Math.max(this._radius + 9, wide, this._isPilled ? this._radius + 42 : 0);
      const below = this._radius + (this._isTold ? 20 : 9), above = this._radius + (this._isPilled ? 14 : 9);
      this._pxBounds = L.bounds(this._point.subtract([aside, above]), this._point.add([aside, below]));
    },

    _updatePath() {
      const renderer = this._renderer;
      if (!renderer._drawing || this._empty()) return;
      const context = renderer._ctx, { x, y } = this._point, radius = this._radius;
      const { thing, chosen, pointed, dimmed } = this.options;
      context.save();
      context.globalAlpha = dimmed && !chosen && !pointed ? FAINT : 1; // the renderer leaves the last line's
      if (thing.late || thing.broken) drawRing(context, x, y, radius + 2.5, LATE, 3);
      if (chosen) drawRing(context, x, y, radius + 3, CHOSEN, 4);
      if (pointed) drawRing(context, x, y, radius + 6, POINTED, 2);
      this._drawBody(context, x, y, radius);
      if (thing.late || thing.broken) drawAlert(context, x + radius * 0.85, y - radius * 0.85, radius, this._isPilled && thing.late);
      if (thing.locked && radius > 7) drawLock(context, x + radius * 0.8, y + radius * 0.8);
      if (this._isTold) drawWindow(context, x, y + radius + 11, thing.window);
      context.restore();
    },

    _drawBody(context, x, y, radius) {
      const { thing } = this.options;
      context.beginPath();
      if (thing.shape === "square") context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, 3);
      else context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = this.options.fillColor;
      context.fill();
      context.lineWidth = radius > 7 ? 2 : 1;
      context.strokeStyle = this.options.color;
      context.stroke();
      context.fillStyle = context.strokeStyle = this.options.ink;
      if (thing.shape === "square") drawHouse(context, x, y, radius);
      else if (radius > 7) {
        const mark = thing.count === undefined ? thing.mark || "" : String(thing.count);
        write(context, x, y + 0.5, mark, (mark.length > 2 || radius < 9) && thing.count === undefined ? 9.5 : 11);
      }
    },
  });

  function write(context, x, y, text, px) {
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.font = `700 ${px}px sans-serif`;
    context.fillText(text, x, y);
  }

  /** Stands out on the light and on the dark ground. */
  function drawRing(context, x, y, radius, colour, width) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    for (const [edge, paint] of [[width + 2, "#000000"], [width, colour]]) {
      context.lineWidth = edge;
      context.strokeStyle = paint;
      context.stroke();
    }
  }

  /** A mark as well as a colour, for those who cannot tell red from the route's colour; with minutes where there is room. */
  function drawAlert(context, x, y, radius, minutes) {
    if (radius <= 7 && !minutes) return;
    const text = minutes ? `+${minutes}` : "!";
    context.font = "700 10px sans-serif";
    const half = Math.max(6, context.measureText(text).width / 2 + 4);
    context.beginPath();
    context.roundRect(x - 6, y - 6, 2 * half, 12, 6);
    context.fillStyle = LATE;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = "#ffffff";
    context.stroke();
    context.fillStyle = "#ffffff";
    write(context, x - 6 + half, y + 0.5, text, 10);
  }

  function drawLock(context, x, y) {
    context.beginPath();
    context.arc(x, y, 6, 0, 2 * Math.PI);
    context.fillStyle = "#ffffff";
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = "#1d2329";
    context.stroke();
    context.beginPath();
    context.arc(x, y - 0.8, 1.9, Math.PI, 0);
    context.stroke();
    context.fillStyle = "#1d2329";
    context.fillRect(x - 2.8, y - 0.8, 5.6, 4);
  }

  function drawHouse(context, x, y, radius) {
    const side = radius * 0.55;
    context.beginPath();
    context.moveTo(x - side * 1.2, y - side * 0.1);
    context.lineTo(x, y - side * 1.2);
    context.lineTo(x + side * 1.2, y - side * 0.1);
    context.lineTo(x + side * 0.85, y - side * 0.1);
    context.lineTo(x + side * 0.85, y + side);
    context.lineTo(x - side * 0.85, y + side);
    context.lineTo(x - side * 0.85, y - side * 0.1);
    context.closePath();
    context.fill();
  }

  /** A window's times below the badge, readable on any ground. */
  function drawWindow(context, x, y, text) {
    context.font = "600 10px sans-serif";
    const half = context.measureText(text).width / 2 + 4;
    context.beginPath();
    context.roundRect(x - half, y - 7, 2 * half, 14, 4);
    context.fillStyle = "rgba(255, 255, 255, 0.92)";
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = "rgba(29, 35, 41, 0.35)";
    context.stroke();
    context.fillStyle = "#1d2329";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, x, y + 0.5);
  }

  /** A route's line with a pale edge, so that it stands out on any ground, and arrows in its direction.
      With the option `rough` it is a line that nobody drives: thin, broken and without arrows. */
  const Track = L.Polyline.extend({
    _updatePath() {
      const renderer = this._renderer;
      if (!renderer._drawing || !this._parts.length) return;
      const { weight, color, rough, dimmed, opacity } = this.options;
      Object.assign(this.options, { weight: weight + 3, color: "#ffffff", opacity: dimmed ? FAINT / 2 : rough ? 0.45 : opacity });
      renderer._updatePoly(this);
      Object.assign(this.options, { weight, color, opacity: dimmed ? FAINT : rough ? 0.55 : opacity });
      renderer._updatePoly(this);
      this.options.opacity = opacity;
      if (!rough && !dimmed) for (const part of this._parts) drawArrows(renderer._ctx, part, color);
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

  return { Badge, Track };
})();
