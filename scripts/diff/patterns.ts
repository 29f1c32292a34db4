import { CharSet, DFA, JS, NFA, type Concatenation, type Element, type NoParent } from 'refa';

/** How the texts that a pattern allows change: `wider` allows all texts as before, and more. */
export type PatternChange = 'same' | 'wider' | 'narrower' | 'other';

/** Compares two regular expressions by the texts that they allow. */
export function comparePatterns(before: string, after: string): PatternChange {
  try {
    const [old, now] = [automaton(before), automaton(after)];
    const [keepsAll, addsNone] = [isSubset(old, now), isSubset(now, old)];
    if (keepsAll) return addsNone ? 'same' : 'wider';
    return addsNone ? 'narrower' : 'other';
  } catch {
    return 'other'; // not a regular language (a back reference, a look-around), or too large
  }
}

/** An automaton of whole texts: a pattern without `^` or `$` allows any text around its match. */
function automaton(pattern: string): DFA {
  const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
  const { expression, maxCharacter } = parser.parse({ backreferences: 'throw' });
  for (const { elements } of expression.alternatives as NoParent<Concatenation>[]) {
    if (isEdge(elements[0], 'behind')) elements.shift();
    else elements.unshift(anything(maxCharacter));
    if (isEdge(elements.at(-1), 'ahead')) elements.pop();
    else elements.push(anything(maxCharacter));
  }
  const nfa = NFA.fromRegex(expression, { maxCharacter }, { assertions: 'throw' });
  return DFA.fromFA(nfa);
}

/** Whether an element is `^` or `$`. */
const isEdge = (element: NoParent<Element> | undefined, kind: 'ahead' | 'behind'): boolean => {
  if (element?.type !== 'Assertion' || element.kind !== kind || !element.negate) {
    return false;
  }
  const [only, ...more] = element.alternatives.flatMap(({ elements }) => elements);
  return more.length === 0 && only?.type === 'CharacterClass' && only.characters.isAll;
};

const anything = (maximum: number): NoParent<Element> => ({
  type: 'Quantifier',
  min: 0,
  max: Infinity,
  lazy: false,
  alternatives: [
    {
      type: 'Concatenation',
      elements: [{ type: 'CharacterClass', characters: CharSet.all(maximum) }],
    },
  ],
});

function isSubset(inner: DFA, outer: DFA): boolean {
  const outside = outer.copy();
  outside.complement();
  return DFA.fromIntersection(inner, outside).isEmpty;
}
