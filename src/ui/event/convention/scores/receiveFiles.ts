import type { Surroundings } from '#domain/convention/log.ts';
import { receive } from '#domain/convention/receive.ts';
import type { Outcome } from '#domain/convention/receive.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { JudgeFile } from '#ui/services/events.ts';

/** What became of a file that came in. */
export interface TakenFile {
  readonly name: string;
  readonly taken: Read<Outcome>;
}

/** Takes the sheets of files into a convention, one file after the other. */
export function receiveFiles(
  before: Convention,
  files: readonly JudgeFile[],
  surroundings: Surroundings & { /** Id of the event. */ readonly event: string },
): { readonly convention: Convention; readonly taken: readonly TakenFile[] } {
  let convention = before;
  const taken = files.map(({ name, read }): TakenFile => {
    if (!read.ok) return { name, taken: read };
    const received = receive(convention, read.value, surroundings);
    ({ convention } = received);
    return { name, taken: { ok: true, value: received.outcome } };
  });
  return { convention, taken };
}
