import { useCallback, useEffect, useRef, useState } from 'react';
import { teamOfFile } from '#domain/convention/judging/teamFile.ts';
import type { TeamFileFacts } from '#domain/convention/judging/teamFile.ts';
import type { Judged } from '#domain/convention/schema/judgeSheets.ts';
import { useSheetsSession } from '#ui/judge/parts/openSheets.ts';
import { useCare, useJudging } from '#ui/services/services.ts';
import { teamLabel } from '#words/convention/judging.ts';
import { failureText } from '#words/failures.ts';
import { refusalText } from '#words/unreadable.ts';

/** A file of which only a person can say whose it is. */
export interface AskedFile {
  readonly file: File;
  readonly facts: TeamFileFacts;
  readonly guess: Judged | null;
}

export interface TeamFiles {
  /** Ids of the teams whose risalah is here, each with how often it came. */
  readonly here: ReadonlyMap<string, number>;
  readonly isReading: boolean;
  /** What became of each file that came in last. */
  readonly said: readonly string[];
  /** The first that waits for an answer. */
  readonly asked: AskedFile | null;
  /** `null` leaves the file out. */
  readonly answer: (team: Judged | null) => void;
  readonly take: (files: readonly File[]) => void;
  readonly drop: (team: string) => void;
}

/** The risalah of teams beside the sheets: taken in one after the other, each told; doubtful ones are asked about. */
export function useTeamFiles(): TeamFiles {
  const { card, store } = useSheetsSession();
  const { listTeamFiles, readTeamFile, keepTeamFile, dropTeamFile } = useJudging();
  const { listIncoming } = useCare();
  const [here, setHere] = useState<ReadonlyMap<string, number>>(new Map());
  const [isReading, setReading] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [waiting, setWaiting] = useState<readonly AskedFile[]>([]);
  const own = useRef<AbortController | null>(null);

  useEffect(() => {
    let wanted = true;
    listTeamFiles(card).then(
      (teams) => {
        if (wanted) setHere(new Map(teams.map((team) => [team, 1])));
      },
      // Where they cannot be listed, sheets are filled without them.
      () => undefined,
    );
    return () => {
      wanted = false;
      own.current?.abort();
    };
  }, [card, listTeamFiles]);

  const tell = useCallback((sentence: string) => setSaid((before) => [...before, sentence]), []);

  async function keep(team: Judged, file: File): Promise<void> {
    if (team.isBarred) {
      tell(`${file.name}: ${teamLabel(team)} tidak Anda nilai, jadi tidak disimpan.`);
      return;
    }
    try {
      await keepTeamFile(card, team.id, file);
      setHere((before) => new Map(before).set(team.id, (before.get(team.id) ?? 0) + 1));
      tell(`${file.name}: risalah ${teamLabel(team)}.`);
    } catch (error) {
      tell(`${file.name}: ${failureText(error)}`);
    }
  }

  async function takeOne(file: File, signal: AbortSignal): Promise<void> {
    const read = await readTeamFile(file, signal);
    if (read === 'cancelled') return;
    if (!read.ok) {
      tell(`${file.name}: ${refusalText(read.error)}`);
      return;
    }
    const { team, isSure } = teamOfFile(store.getState().judged, read.value);
    if (isSure && team !== null) await keep(team, file);
    else setWaiting((before) => [...before, { file, facts: read.value, guess: team }]);
  }

  async function takeAll(files: readonly File[], { signal }: AbortController): Promise<void> {
    setSaid([]);
    setReading(true);
    for (const given of files) {
      try {
        for (const member of await listIncoming(given)) {
          if (signal.aborted) return;
          const file = await member.read();
          if (file.ok) await takeOne(file.value, signal);
          else tell(`${member.name}: ${refusalText(file.error)}`);
        }
      } catch (error) {
        tell(`${given.name}: ${failureText(error)}`);
      }
    }
    setReading(false);
  }

  return {
    here,
    isReading,
    said,
    asked: waiting[0] ?? null,
    answer: (team) => {
      const [first, ...rest] = waiting;
      setWaiting(rest);
      if (first !== undefined && team !== null) void keep(team, first.file);
    },
    take: (files) => {
      if (files.length === 0) return;
      own.current?.abort();
      own.current = new AbortController();
      void takeAll(files, own.current);
    },
    drop: (team) => {
      const rest = new Map(here);
      rest.delete(team);
      setHere(rest);
      void dropTeamFile(card, team).catch(() => undefined);
    },
  };
}
