import type { ControlChartInput, RuleUse } from '#domain/tools/controlChart/controlChartInput.ts';
import { offeredRules } from '#domain/tools/controlChart/controlChartSignals.ts';
import type { OfferedRule } from '#domain/tools/controlChart/controlChartSignals.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { ruleSetNames, ruleWords } from '#words/controlChart.ts';
import styles from './controlChart.module.css';

interface ControlChartRulesProps {
  readonly input: ControlChartInput;
  readonly onChange: (input: ControlChartInput) => void;
}

const sets = Object.entries(ruleSetNames).map(([value, label]) => ({ value, label }));

const lengths = Array.from({ length: 19 }, (_, index) => index + 2);

/** Which rules find a signal, each in plain words, on or off, with the length of the book or one's own. */
export function ControlChartRules({ input, onChange }: ControlChartRulesProps) {
  const readOnly = useReadOnly();
  const offered = offeredRules(input);

  function put(id: RuleUse['rule'], use: RuleUse | null): void {
    const others = input.rules.filter(({ rule }) => rule !== id);
    onChange({ ...input, rules: use === null ? others : [...others, use] });
  }

  return (
    <details className={styles.guide}>
      <summary>Aturan sinyal: {ruleSetNames[input.ruleSet]}</summary>
      <div className={styles.guideBody}>
        <FieldFrame label="Kumpulan aturan">
          {(ids) => (
            <ChoiceInput
              {...ids}
              name="rule-set"
              value={input.ruleSet}
              options={sets}
              readOnly={readOnly}
              onChange={(ruleSet) =>
                onChange({ ...input, ruleSet: ruleSet as ControlChartInput['ruleSet'] })
              }
              onBlur={() => undefined}
            />
          )}
        </FieldFrame>
        {(input.chart === 'run' || input.ruleSet === 'anhoej') && (
          <p className={styles.quiet}>
            Dinilai dengan dua uji Anhøj: rangkaian di satu sisi yang terlalu panjang, dan garis
            tengah yang terlalu jarang dipotong.
          </p>
        )}
        {offered.length > 0 && (
          <FieldFrame label="Aturan yang dipakai" as="group">
            {() => (
              <div className={styles.checks}>
                {offered.map((rule) => (
                  <RuleRow
                    key={rule.id}
                    rule={rule}
                    use={input.rules.find((each) => each.rule === rule.id) ?? null}
                    readOnly={readOnly}
                    onChange={(use) => put(rule.id, use)}
                  />
                ))}
              </div>
            )}
          </FieldFrame>
        )}
      </div>
    </details>
  );
}

interface RuleRowProps {
  readonly rule: OfferedRule;
  /** `null` while the rule is off. */
  readonly use: RuleUse | null;
  readonly readOnly: boolean;
  readonly onChange: (use: RuleUse | null) => void;
}

function RuleRow({ rule, use, readOnly, onChange }: RuleRowProps) {
  const { id, name, length: own } = rule;
  const length = use?.length ?? own ?? 0;
  const words = ruleWords[id](length);
  return (
    <div className={styles.rule}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={use !== null}
          disabled={readOnly}
          onChange={(event) => onChange(event.target.checked ? { rule: id, length: null } : null)}
        />
        <span>
          {words} <span className={styles.quiet}>({name})</span>
        </span>
      </label>
      {use !== null && own !== null && (
        <ChoiceInput
          name={`rule-${id}-length`}
          ariaLabel={`Panjang aturan ${name}`}
          value={String(length)}
          options={lengths.map((each) => ({
            value: String(each),
            label: each === own ? `${each} titik (buku)` : `${each} titik`,
          }))}
          readOnly={readOnly}
          onChange={(value) =>
            onChange({ rule: id, length: Number(value) === own ? null : Number(value) })
          }
          onBlur={() => undefined}
        />
      )}
    </div>
  );
}
