import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useReading } from '#ui/kit/useReading.ts';
import type { OfficeSheet } from '#ui/services/events.ts';
import { usePress } from '#ui/services/services.ts';
import { unreadablePaperText } from '#words/export/paper.ts';
import { failureText } from '#words/failures.ts';

interface OfficePaper {
  /** What was taken of the document that was chosen last; `null` before, and once it is forgotten. */
  readonly read: OfficeSheet | null;
  readonly forget: () => void;
  /** Why nothing could be taken; empty where all is well. */
  readonly problem: string;
  readonly reading: ReturnType<typeof useReading>;
  /** Lets the user choose a document. */
  readonly choose: () => void;
  /** The field behind `choose`, to be put beside its button. */
  readonly field: ReactNode;
}

/** An office's own paper, taken from any of its Word documents; whoever asks for it tells it before it is used. */
export function useOfficePaper(): OfficePaper {
  const { openPaper } = usePress();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<OfficeSheet | null>(null);
  const [problem, setProblem] = useState('');
  const reading = useReading();

  async function open(file: File): Promise<void> {
    setProblem('');
    try {
      const answer = await reading.start((signal) => openPaper(file, signal));
      if (answer === 'cancelled') return;
      if (answer.ok) setRead({ taken: answer.value, source: file.name });
      else setProblem(unreadablePaperText(answer.error));
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  return {
    read,
    forget: () => setRead(null),
    problem,
    reading,
    choose: () => input.current?.click(),
    field: (
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Dokumen kantor dengan kop"
        accept=".docx,.docm,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
    ),
  };
}
