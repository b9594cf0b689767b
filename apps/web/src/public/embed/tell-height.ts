/** In the window that stands on another site: tells that site how high its content is, whenever that changes or is asked. No more is told. */
const tell = (): void => {
  const { height } = document.documentElement.getBoundingClientRect();
  // To whoever holds the window: how high a public page is, is no secret.
  window.parent.postMessage({ ijkpunt: Math.ceil(height) }, '*');
};

if (window.parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  window.addEventListener('message', ({ source }) => {
    if (source === window.parent) tell();
  });
}
