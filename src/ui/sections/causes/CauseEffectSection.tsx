import { problemText } from '#words/pointed.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { CauseEffectForm } from '#ui/tools/causes/CauseEffectForm.tsx';
import { CountedCauses } from './CountedCauses.tsx';
import { SectionFigure } from '#ui/sections/parts/SectionFigure.tsx';

export function CauseEffectSection() {
  const problem = useRisalah((risalah) => problemText(risalah, risalah.priority.chosen));
  return (
    <SectionForm id="cause-effect">
      <CauseEffectForm problem={problem} />
      <CountedCauses />
      <SectionFigure of="cause-effect" docked />
    </SectionForm>
  );
}
