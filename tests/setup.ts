import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { shareComputedStyles } from './computedStyle.ts';

// What is drawn a moment behind the keys comes late on a busy machine; what never comes is still missed.
configure({ asyncUtilTimeout: 60_000 });

shareComputedStyles(window);

// jsdom knows the element but not its acts.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
// jsdom hides popovers and cannot show them: a button that has one opens it.
document.addEventListener('click', ({ target }) => {
  const opener = target instanceof Element ? target.closest('[popovertarget]') : null;
  const popover = document.getElementById(opener?.getAttribute('popovertarget') ?? '');
  if (popover !== null) toggle(popover, 'open');
});
HTMLElement.prototype.hidePopover = function hidePopover() {
  toggle(this, 'closed');
};
function toggle(popover: HTMLElement, newState: 'open' | 'closed'): void {
  popover.style.display = newState === 'open' ? 'block' : '';
  for (const moment of ['beforetoggle', 'toggle']) {
    popover.dispatchEvent(Object.assign(new Event(moment), { newState }));
  }
}
// jsdom reads rules but adopts no sheets.
document.adoptedStyleSheets = [];
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// jsdom has pointers but none that can be held.
Element.prototype.setPointerCapture = () => undefined;

afterEach(cleanup);
