/** What a person does takes over: whoever scrolls or types is not pulled about. */
const TAKING_OVER = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Is aborted as soon as a person does something, and must be once it is watched no longer. */
export function takenOver(): AbortController {
  const over = new AbortController();
  for (const event of TAKING_OVER) {
    window.addEventListener(event, () => over.abort(), { capture: true, signal: over.signal });
  }
  return over;
}
