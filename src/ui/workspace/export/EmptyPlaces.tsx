import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useCatalogue } from '#ui/services/services.ts';
import type { Estimate } from './usePageEstimate.ts';

interface EmptyPlacesProps {
  readonly estimate: Estimate;
  readonly onPlace: (place: Address) => void;
}

/** Where the paper will say that an answer is missing, and where it will say why, before it is made. */
export function EmptyPlaces({ estimate: { unsaid, told, skipped }, onPlace }: EmptyPlacesProps) {
  return (
    <>
      <Places
        sections={unsaid}
        lead={`${unsaid.length} tempat akan tercetak kosong atau “(belum diisi)”`}
        onPlace={onPlace}
      />
      <Places
        sections={skipped}
        lead={`${skipped.length} pertanyaan akan dilewati; langkah yang seluruhnya kosong tetap berjudul, dengan “Langkah ini belum diisi”`}
        onPlace={onPlace}
      />
      <Places
        sections={told}
        lead={`${told.length} tempat akan tercetak dengan alasannya`}
        onPlace={onPlace}
      />
    </>
  );
}

interface PlacesProps extends Pick<EmptyPlacesProps, 'onPlace'> {
  readonly sections: readonly SectionId[];
  readonly lead: string;
}

function Places({ sections, lead, onPlace }: PlacesProps) {
  const { guidance } = useCatalogue();
  if (sections.length === 0) return null;
  return (
    <p>
      {lead}:{' '}
      {sections.map((section, index) => (
        <span key={section}>
          {index > 0 && ', '}
          <Button look="link" onClick={() => onPlace(addressOf(section))}>
            {guidance[section].name}
          </Button>
        </span>
      ))}
      .
    </p>
  );
}
