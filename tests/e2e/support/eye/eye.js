/*
 * Tells a test what stands in the closed shadow roots of a page, and where: as a person sees it. An extension of its own, since no page and
 * no driver can look into them. It changes nothing.
 */
(() => {
  const rootOf = (element) => element.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(element);
  const tidy = (words) => (words ?? '').replace(/\s+/g, ' ').trim();

  function partsOf(root) {
    return [...root.querySelectorAll('button, input, textarea, p, [role="timer"]')].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const name =
        part.getAttribute('aria-label') ?? part.labels?.[0]?.querySelector('span')?.textContent ?? part.textContent;
      const focused = root.getRootNode().activeElement === part;
      return { kind: part.localName, name: tidy(name), value: part.value ?? '', left, top, width, height, focused };
    });
  }

  function styleOf(section) {
    const { color, fontSize, fontFamily, backgroundColor } = getComputedStyle(section);
    return { color, font: fontSize, family: fontFamily, ground: backgroundColor };
  }

  /** Every host whose root holds one of ours, with its parts. */
  function look() {
    const hosts = [...document.querySelectorAll('*')].filter((element) =>
      rootOf(element)?.querySelector('section.nudge'),
    );
    return hosts.map((host) => {
      const section = rootOf(host).querySelector('section.nudge');
      const box = section.getBoundingClientRect();
      return {
        host: host.localName,
        form: ['dock', 'card', 'toast'].find((form) => section.classList.contains(form)),
        stage: section.dataset.stage,
        moving: section.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running'),
        box: { left: box.left, top: box.top, width: box.width, height: box.height },
        style: styleOf(section),
        parts: partsOf(section),
        tags: [...new Set([...section.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
      };
    });
  }

  addEventListener('message', ({ data, source }) => {
    if (source === window && data === 'eye: look') {
      postMessage({ eye: look() }, '*');
    }
  });
})();
