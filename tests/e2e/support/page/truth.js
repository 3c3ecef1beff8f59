/*
 * What really happened in a test page, told by the page itself and by nothing of Loopbreak: every stretch of wall-clock time in which an
 * element's position advanced. The tests compare the ledger with this.
 */
(() => {
  const TICK_MS = 50;
  /** How far a reading of currentTime may lag behind the clock. */
  const LAG_MS = 60;
  /** Readings this near to each other belong to one stretch. */
  const GAP_MS = 400;
  const stretches = [];

  function add(from, to, media, seen, audible, src) {
    const last = stretches.at(-1);
    if (last && last.seen === seen && last.audible === audible && last.src === src && from - last.to < GAP_MS) {
      last.to = Math.max(last.to, to);
      last.wall += to - from;
      last.media += media;
    } else {
      stretches.push({ from, to, wall: to - from, media, seen, audible, src });
    }
  }

  function watch(element) {
    const read = () => ({
      now: performance.now(),
      at: element.currentTime,
      seen: document.visibilityState === 'visible' || document.pictureInPictureElement === element,
      audible: !element.muted && element.volume > 0,
      src: element.currentSrc,
    });
    let mark = read();

    function sample() {
      const next = read();
      const media = (next.at - mark.at) * 1000;
      const wall = next.now - mark.now;
      const played = media / element.playbackRate;
      if (next.src !== mark.src) {
        mark = next;
      } else if (media > 0 && played < wall + 500) {
        const counted = Math.min(wall, played + LAG_MS);
        const to = performance.timeOrigin + next.now;
        add(to - counted, to, media, mark.seen, mark.audible, mark.src);
        mark = next;
      } else if (media !== 0 || element.paused || element.seeking) {
        mark = next;
      } else if (next.seen !== mark.seen || next.audible !== mark.audible) {
        mark = { ...mark, seen: next.seen, audible: next.audible };
      }
    }

    for (const type of [
      'timeupdate',
      'play',
      'playing',
      'pause',
      'ended',
      'seeking',
      'seeked',
      'waiting',
      'volumechange',
    ]) {
      element.addEventListener(type, sample);
    }
    document.addEventListener('visibilitychange', sample);
    setInterval(sample, TICK_MS);
  }

  window.truth = {
    watch,
    stretches,
    /** Milliseconds played so far. */
    played: () => stretches.reduce((sum, stretch) => sum + stretch.wall, 0),
  };
})();
