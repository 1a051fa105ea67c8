import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '#domain/merge/question.ts';
import { useRegisters } from '#ui/services/services.ts';
import type { RegisterMeeting, RegisterOpened, RegisterOpening } from '#ui/services/registers.ts';
import type { RegisterSession } from '#store/registerSession.ts';
import { failureText } from '#words/failures.ts';
import { receivedText } from '#words/suggestions/received.ts';
import { DoubtfulDialog, MeetingDialog } from './MeetingDialog.tsx';

interface Receiving {
  /** Lays a file over an open register; the sentence says what became of it. Never throws. */
  readonly merge: (session: RegisterSession, file: File) => Promise<string>;
  /** Opens a file as a register of its own, or lays it over its card. Never throws. */
  readonly open: (file: File) => Promise<{ readonly card: string; readonly said: string }>;
  /** What is to be asked before anything is written. */
  readonly dialogs: ReactNode;
}

type Asking =
  | { readonly kind: 'doubtful'; readonly answer: (wanted: boolean) => void }
  | {
      readonly kind: 'meeting';
      readonly meeting: RegisterMeeting;
      readonly answer: (answers: readonly Answer[] | null) => void;
    };

/** The way of a file of suggestions into this browser. */
export function useReceiving(): Receiving {
  const registers = useRegisters();
  const [asking, setAsking] = useState<Asking | null>(null);

  function ask<Given>(show: (answer: (given: Given) => void) => Asking): Promise<Given> {
    return new Promise((resolve) => {
      setAsking(
        show((given) => {
          setAsking(null);
          resolve(given);
        }),
      );
    });
  }

  const asked: RegisterOpening = {
    wantsAltered: () => ask((answer) => ({ kind: 'doubtful', answer })),
    settle: (meeting) =>
      meeting.questions.length === 0
        ? Promise.resolve([])
        : ask((answer) => ({ kind: 'meeting', meeting, answer })),
  };

  async function told(
    file: File,
    act: () => Promise<RegisterOpened | 'cancelled'>,
  ): Promise<{ readonly card: string; readonly said: string }> {
    try {
      const opened = await act();
      const card = opened !== 'cancelled' && opened.ok ? opened.card : '';
      return { card, said: await receivedText(file.name, opened) };
    } catch (error) {
      return { card: '', said: `${file.name}: ${failureText(error)}` };
    }
  }

  return {
    merge: async (session, file) =>
      (await told(file, () => registers.mergeFile(session, file, asked))).said,
    open: (file) => told(file, () => registers.openFile(file, asked)),
    dialogs:
      asking === null ? null : asking.kind === 'doubtful' ? (
        <DoubtfulDialog onAnswer={asking.answer} />
      ) : (
        <MeetingDialog meeting={asking.meeting} onAnswer={asking.answer} />
      ),
  };
}
