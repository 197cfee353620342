import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Completion } from '#lib/search/completion.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';

export interface Completing {
  /** What is offered; nothing where the list is closed. */
  offered: readonly Completion[];
  /** Place of the one that Enter takes, or -1. */
  active: number;
  take: (completion: Completion) => void;
  /** True where the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
}

/**
 * What the end of the field may become. Values of a field are offered as they are typed; fields only when asked for with Ctrl and space, since
 * most words that begin like one are words. Arrows move, Enter takes, Escape shuts; nothing is taken unasked.
 */
export function useCompletions(typed: string, answer: SearchAnswer, onText: (text: string) => void, field: RefObject<HTMLInputElement | null>): Completing {
  const [chosen, setChosen] = useState({ text: '', place: -1 });
  const [shut, setShut] = useState('');
  const [wanted, setWanted] = useState('');
  const isPresent = answer.question.text === typed && shut !== typed;
  const all = isPresent ? answer.completions : [];
  const offered = all.every(({ tells }) => tells === undefined) || wanted === typed ? all : [];
  const active = chosen.text === typed ? Math.min(chosen.place, offered.length - 1) : -1;
  const take = ({ text }: Completion) => {
    onText(text);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false;
    if (event.key === ' ' && event.ctrlKey) {
      setWanted(typed);
      setShut('');
      return true;
    }
    if (offered.length === 0) return false;
    const last = offered.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        setChosen({ text: typed, place: active === last ? 0 : active + 1 });
        return true;
      case 'ArrowUp':
        setChosen({ text: typed, place: active <= 0 ? last : active - 1 });
        return true;
      case 'Escape':
        setShut(typed);
        return true;
      case 'Enter': {
        const completion = offered[active];
        if (completion === undefined) return false;
        take(completion);
        return true;
      }
      default:
        return false;
    }
  };
  return { offered, active, take, onKey };
}
