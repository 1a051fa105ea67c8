/** Asks the browser for its whole screen, which it grants only to a key or a click. Without it all works in the window. */
export function enterFullScreen(): void {
  const { documentElement: page } = document;
  if (document.fullscreenElement !== null || !('requestFullscreen' in page)) return;
  page.requestFullscreen().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (!('exitFullscreen' in document) || document.fullscreenElement === null) return;
  document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement === null) enterFullScreen();
  else leaveFullScreen();
}
