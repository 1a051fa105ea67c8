/** A transaction whose writes have all been asked for. */
interface Written {
  readonly transaction: { readonly commit: () => void; readonly done: Promise<void> };
  /** The write that puts the version in; it is refused where another stands there. */
  readonly version: Promise<unknown>;
  readonly others: readonly Promise<unknown>[];
}

/**
 * Ends a compare-and-set: a transaction left open is given up when its page is closed, one that was told to end is not.
 *
 * `overtaken`: another version stood there. That is told by the write of the version alone, since the transaction only
 * says that it was given up. Where there is no room it is the other way round: of its single writes Chromium may then tell
 * nothing, not even that.
 */
export async function committed({
  transaction,
  version,
  others,
}: Written): Promise<'saved' | 'overtaken'> {
  const refusals: unknown[] = [];
  version.catch((error: unknown) => refusals.push(error));
  transaction.commit();
  for (const one of others) one.catch(() => undefined);
  try {
    await transaction.done;
    return 'saved';
  } catch (error) {
    if ([error, ...refusals].some(isTaken)) return 'overtaken';
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'ConstraintError';
}
