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
// jsdom reads rules but adopts no sheets.
document.adoptedStyleSheets = [];
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);
