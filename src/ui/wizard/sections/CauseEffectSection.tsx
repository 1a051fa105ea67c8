import { problemText } from '#words/pointed.ts';
import { SectionForm } from '#ui/fields/SectionForm.tsx';
import { useRisalah } from '#ui/shell/openRisalah.ts';
import { CauseEffectForm } from '#ui/tools/CauseEffectForm.tsx';
import { SectionFigure } from './SectionFigure.tsx';

export function CauseEffectSection() {
  const problem = useRisalah((risalah) => problemText(risalah, risalah.priority.chosen));
  return (
    <SectionForm id="cause-effect">
      <CauseEffectForm problem={problem} />
      <SectionFigure of="cause-effect" />
    </SectionForm>
  );
}
