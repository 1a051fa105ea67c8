import type { HTMLAttributes, ReactNode } from 'react';
import { Quiet } from './Quiet.tsx';
import styles from './ChoiceCards.module.css';

interface ChoiceCardsProps extends HTMLAttributes<HTMLElement> {
  /** A `fieldset` is named by its legend. Default `div`. */
  readonly as?: 'div' | 'fieldset';
}

/** A few things to choose one of, as many cards beside each other as there is room for. */
export function ChoiceCards({ as: Tag = 'div', className, ...props }: ChoiceCardsProps) {
  const classes = [styles.cards, className].filter(Boolean).join(' ');
  return <Tag {...props} className={classes} />;
}

interface ChoiceCardProps {
  /** Of the group of cards. */
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
  /** What else is to be known of it. */
  readonly children?: ReactNode;
}

/** One of the cards: its name, what it is, and the whole of it can be pressed. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { name, label, about, checked, disabled, onChoose, children } = props;
  return (
    <label className={styles.card}>
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        <Quiet as="span">{about}</Quiet>
        {children}
      </span>
    </label>
  );
}
