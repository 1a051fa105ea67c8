import { useMemo, useRef } from 'react';
import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { causeEffectFigure } from '#manuscript/tools/causes/causeEffect.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { organisationView } from '#manuscript/drawings/organisationView.ts';
import { procedureView } from '#manuscript/drawings/procedureView.ts';
import { scheduleView } from '#manuscript/drawings/scheduleView.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { ProjectButton } from '#ui/risalah/projecting/ProjectButton.tsx';
import { useRisalahOf } from '#ui/risalah/useRisalahOf.ts';
import { ViewPane } from '#ui/tools/parts/ViewPane.tsx';
import { DockedFigure } from './DockedFigure.tsx';
import styles from './sections.module.css';

interface SectionFigureProps {
  readonly of: keyof typeof figures;
  /** Whether it is also seen at the foot of the window while what it is made of is written above. Default `false`. */
  readonly docked?: boolean;
}

interface FigureOf {
  readonly view: (risalah: Risalah, method: Method) => View;
  /** What the figure shows; it is drawn anew when this changes. */
  readonly shows: (risalah: Risalah) => unknown;
  /** What to do while there is nothing to draw. */
  readonly empty: string;
}

const figures = {
  members: {
    view: organisationView,
    shows: ({ members }) => members,
    empty: 'Bagan susunan muncul setelah ada nama anggota.',
  },
  schedule: {
    view: scheduleView,
    shows: ({ schedule, stepNames }) => [schedule, stepNames],
    empty: 'Isi tanggal rencana; jadwal tergambar di sini.',
  },
  'cause-effect': {
    view: causeEffectFigure,
    shows: ({ 'cause-effect': causes, vote, members, verification, priority, inventory }) => [
      causes,
      vote,
      members.rows,
      verification.rows,
      priority.chosen,
      inventory.problems,
    ],
    empty: 'Tulis penyebab pertama; diagram tulang ikan tergambar di sini.',
  },
  procedure: {
    view: procedureView,
    shows: ({ procedure: { name, performers, steps } }) => [name, performers, steps],
    empty: 'Isi pelaksana dan kegiatan; bagan alir SOP tergambar di sini.',
  },
} as const satisfies Record<string, FigureOf>;

/** The figure of a section that is no tool use, drawn anew a moment after each answer. */
export function SectionFigure({ of, docked = false }: SectionFigureProps) {
  const { view, shows, empty }: FigureOf = figures[of];
  const risalah = useRisalahOf(shows);
  const method = useMethod();
  const drawn = useMemo(() => view(risalah, method), [view, risalah, method]);
  const place = useRef<HTMLDivElement>(null);
  const [figure] = drawn.figures;
  return (
    <>
      {docked && figure !== undefined && <DockedFigure figure={figure} place={place} />}
      <div ref={place} className={styles.figure}>
        <ViewPane view={drawn} empty={empty} />
        {figure !== undefined && <ProjectButton slide={of} of={figure.title} />}
      </div>
    </>
  );
}
