/** What a browser has and jsdom has not; the engine only needs them to be there. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, {
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  IS_REACT_ACT_ENVIRONMENT: true,
});
Element.prototype.scrollIntoView = function () {};

// Advertisements and notices of the libraries that say nothing about a form.
const NOTICES = /Locize|@carbon\/feature-flags/;
for (const level of ['info', 'log', 'warn'] as const) {
  const write = console[level];
  console[level] = (...words: unknown[]) => {
    if (!NOTICES.test(String(words[0]))) {
      write(...words);
    }
  };
}
