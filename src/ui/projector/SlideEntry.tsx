import { Suspense, useState } from 'react';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { toolForms } from '#ui/tools/uses/toolForms.ts';
import { sectionPages } from '#ui/sections/sectionPages.tsx';

/** The form of a slide: of its tool, or of the whole section. */
export function SlideEntry({ slide }: { readonly slide: Slide }) {
  const section = dataSections.find((id) => id === slide.section);
  if (section !== undefined && slide.use !== '' && slide.tool !== null) {
    if (isToolUseKind(slide.tool)) {
      return <UseEntry section={section} use={slide.use} tool={slide.tool} />;
    }
  }
  const Fields = sectionPages[slide.section];
  return (
    <Suspense fallback={<p>Memuat isian …</p>}>
      <Fields />
    </Suspense>
  );
}

interface UseEntryProps {
  readonly section: DataSection;
  readonly use: string;
  readonly tool: ToolUseKind;
}

function UseEntry({ section, use, tool }: UseEntryProps) {
  const store = useRisalahStore();
  const [index] = useState(() => store.getState()[section].data.findIndex(({ id }) => id === use));
  const { Form } = toolForms[tool];
  return (
    <SectionForm id={section}>
      <Form path={`data.${index}`} id={use} />
    </SectionForm>
  );
}
