import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { part } from '#ui/kit/loading/part.ts';
import type { Met, Settled } from '#ui/services/meeting.ts';
import type { OpeningAsked } from '#ui/services/shelf.ts';

const DoubtDialog = part(async () => (await import('./DoubtDialog.tsx')).DoubtDialog);
const MetDialog = part(async () => (await import('./MetDialog.tsx')).MetDialog);
const MergeDialog = part(async () => (await import('./merging/MergeDialog.tsx')).MergeDialog);

type Asking =
  | { readonly kind: 'altered'; readonly name: string; readonly answer: (wanted: boolean) => void }
  | {
      readonly kind: 'met' | 'merge';
      readonly name: string;
      readonly met: Met;
      readonly answer: (settled: Settled) => void;
    };

export interface Asked {
  /** What is asked about a file before it is kept: `any` act with a copy, or its merging alone. */
  readonly about: (
    file: Pick<File, 'name'>,
    acts: 'any' | 'merge',
  ) => Pick<OpeningAsked, 'wantsAltered' | 'settle'>;
  /** Whether somebody is asked now. */
  readonly isAsking: boolean;
  /** What asks. */
  readonly dialogs: ReactNode;
}

/** The questions that a file which comes in may raise, one at a time. */
export function useAsked(): Asked {
  const [asking, setAsking] = useState<Asking | null>(null);

  function ask<Answer>(show: (answer: (given: Answer) => void) => Asking): Promise<Answer> {
    return new Promise((resolve) => {
      setAsking(
        show((given) => {
          setAsking(null);
          resolve(given);
        }),
      );
    });
  }

  return {
    isAsking: asking !== null,
    about: ({ name }, acts) => ({
      wantsAltered: () => ask((answer) => ({ kind: 'altered', name, answer })),
      settle: (met) =>
        ask((answer) => ({ kind: acts === 'merge' ? 'merge' : 'met', name, met, answer })),
    }),
    dialogs: asking !== null && (
      <Suspense fallback={null}>
        <Question asking={asking} onMerge={() => setAsking(merging(asking))} />
      </Suspense>
    ),
  };
}

/** The same question where *Gabungkan* was chosen. */
function merging(asking: Asking): Asking {
  return asking.kind === 'met' ? { ...asking, kind: 'merge' } : asking;
}

interface QuestionProps {
  readonly asking: Asking;
  readonly onMerge: () => void;
}

function Question({ asking, onMerge }: QuestionProps) {
  if (asking.kind === 'altered') return <DoubtDialog name={asking.name} onAnswer={asking.answer} />;
  const { name, met, answer } = asking;
  const { copies } = met;
  if (asking.kind === 'merge' && typeof copies === 'object')
    return <MergeDialog name={name} copies={copies} onAnswer={answer} />;
  return <MetDialog name={name} met={met} onAnswer={answer} onMerge={onMerge} />;
}
