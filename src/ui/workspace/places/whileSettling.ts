/** What a person does takes over: whoever scrolls or types is not pulled back. */
const TAKING_OVER = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Looks at every frame, while what loads may still push things away, for so many milliseconds; until a person takes over
 * or `look` returns `false`.
 *
 * @returns a way to end it
 */
export function whileSettling(
  look: () => boolean,
  { lasts }: { readonly lasts: number },
): () => void {
  const until = performance.now() + lasts;
  const over = new AbortController();
  const end = (): void => over.abort();
  for (const event of TAKING_OVER) {
    window.addEventListener(event, end, { capture: true, signal: over.signal });
  }

  function step(): void {
    if (over.signal.aborted) return;
    if (performance.now() > until || !look()) end();
    else requestAnimationFrame(step);
  }

  step();
  return end;
}
