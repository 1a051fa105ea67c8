/**
 * Takes out of the page every stylesheet that did not arrive. Whoever loads a part again would take it for loaded, and
 * show the part without its looks.
 */
export function dropFailedStyles(): void {
  // An error of a link does not bubble, but it can be caught on its way down.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
    },
    true,
  );
}
