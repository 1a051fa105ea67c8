import { useEffect, useRef, useState } from 'react';
import type { KeptEvent } from '#domain/event/event.ts';
import { placeTeam } from '#domain/event/placeTeam.ts';
import type { Became } from '#domain/event/placeTeam.ts';
import { useCare, useEvents, useNewId } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { refusalText } from '#words/unreadable.ts';

/** How far the files that came in are read, and what became of them. */
export interface FilesRead {
  readonly all: number;
  readonly done: number;
  readonly isReading: boolean;
  readonly became: Readonly<Record<Became, number>>;
  readonly refused: readonly { readonly file: string; readonly sentence: string }[];
}

const none: Readonly<Record<Became, number>> = { new: 0, same: 0, replaced: 0, older: 0 };

interface ClassFiles {
  /** `null` before the first. */
  readonly read: FilesRead | null;
  readonly take: (files: readonly File[]) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/**
 * Files that come into a class, one after the other, each told as soon as it is read. One that cannot be read stops nobody;
 * what was read stays where the rest is called off.
 */
export function useClassFiles(
  event: string,
  change: (edit: (before: KeptEvent) => KeptEvent) => void,
): ClassFiles {
  const { readTeam, keepFile } = useEvents();
  const { listIncoming } = useCare();
  const newId = useNewId();
  const [read, setRead] = useState<FilesRead | null>(null);
  const own = useRef<AbortController | null>(null);

  useEffect(() => () => own.current?.abort(), []);

  async function takeAll(files: readonly File[], { signal }: AbortController): Promise<void> {
    setRead({ all: files.length, done: 0, isReading: true, became: none, refused: [] });
    for (const given of files) {
      const members = await listIncoming(given);
      tell(signal, (before) => ({ ...before, all: before.all + members.length - 1 }));
      for (const member of members) {
        if (signal.aborted) return;
        const outcome = await takeOne(member, signal);
        if (outcome === 'cancelled') return;
        tell(signal, (before) => ({
          ...told(before, member.name, outcome),
          done: before.done + 1,
        }));
      }
    }
    tell(signal, (before) => ({ ...before, isReading: false }));
  }

  function tell(signal: AbortSignal, edit: (before: FilesRead) => FilesRead): void {
    if (!signal.aborted) setRead((before) => before && edit(before));
  }

  async function takeOne(
    member: Awaited<ReturnType<typeof listIncoming>>[number],
    signal: AbortSignal,
  ): Promise<Became | { readonly sentence: string } | 'cancelled'> {
    try {
      const file = await member.read();
      if (!file.ok) return { sentence: refusalText(file.error) };
      const team = await readTeam(file.value, signal);
      if (team === 'cancelled') return 'cancelled';
      if (!team.ok) return { sentence: refusalText(team.error) };
      const placed: { became: Became; team: string } = { became: 'same', team: '' };
      change((before) => {
        const { teams, ...rest } = placeTeam(before.teams, team.value, newId);
        Object.assign(placed, rest);
        return { ...before, teams: [...teams] };
      });
      if (placed.became === 'new' || placed.became === 'replaced') {
        await keepFile(event, placed.team, file.value);
      }
      return placed.became;
    } catch (error) {
      return { sentence: failureText(error) };
    }
  }

  return {
    read,
    take: (files) => {
      if (files.length === 0) return;
      own.current?.abort();
      own.current = new AbortController();
      void takeAll(files, own.current);
    },
    stop: () => {
      own.current?.abort();
      setRead((before) => before && { ...before, isReading: false });
    },
    forget: () => setRead(null),
  };
}

function told(
  before: FilesRead,
  file: string,
  outcome: Became | { readonly sentence: string },
): FilesRead {
  if (typeof outcome !== 'string') {
    return { ...before, refused: [...before.refused, { file, sentence: outcome.sentence }] };
  }
  const became = { ...before.became, [outcome]: before.became[outcome] + 1 };
  return { ...before, became };
}
