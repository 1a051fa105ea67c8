interface SlicesOptions<Result> {
  /** Milliseconds to wait before the first slice. */
  readonly after: number;
  readonly onDone: (result: Result) => void;
}

/** A slice as long as this, on a laptop four times slower than ours, still holds up no key. */
const SLICE = 8;

/** Does long work in short slices, so that keys and drawing get their turn in between. Returns what calls it off. */
export function inSlices<Result>(
  work: Generator<undefined, Result>,
  { after, onDone }: SlicesOptions<Result>,
): () => void {
  let timer = setTimeout(slice, after);

  function slice(): void {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(slice);
  }

  return () => clearTimeout(timer);
}
