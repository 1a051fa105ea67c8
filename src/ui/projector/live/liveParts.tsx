import type { ReactNode } from 'react';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Slide } from '#publications/slides/slide.ts';
import type { Called } from './called.ts';
import { CauseLine } from './CauseLine.tsx';
import { StrokesStage } from './StrokesStage.tsx';
import { VoteStage } from './VoteStage.tsx';

interface LiveActs {
  readonly onCalled: (called: Called) => void;
  readonly onWhole: () => void;
  readonly onClose: () => void;
}

/** The one line below the slide in which a hall's answers are written; `null` where its whole form is opened. */
export function lineOf(slide: Slide, { onCalled, onWhole, onClose }: LiveActs): ReactNode {
  if (slide.section !== 'cause-effect') return null;
  return <CauseLine onCalled={onCalled} onWhole={onWhole} onClose={onClose} />;
}

/** What the hall sees instead of the slide while its answers come in; `null` where the slide itself follows. */
export function stageOf(slide: Slide): ReactNode {
  if (slide.section === 'vote') return <VoteStage />;
  const section = dataSections.find((id) => id === slide.section);
  return slide.tool === 'check-sheet' && section !== undefined ? (
    <StrokesStage section={section} use={slide.use} />
  ) : null;
}
