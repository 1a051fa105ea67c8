import { useController } from 'react-hook-form';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { MemberChecks } from './MemberChecks.tsx';

interface MembersFieldProps {
  /** Path of the list of member ids in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** Some of the circle's members. */
export function MembersField({ name, label, hint }: MembersFieldProps) {
  const { field } = useController({ name });
  const readOnly = useReadOnly();
  return (
    <FieldFrame label={label} hint={hint} as="group">
      {() => (
        <MemberChecks
          name={name}
          chosen={(field.value ?? []) as readonly string[]}
          readOnly={readOnly}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
