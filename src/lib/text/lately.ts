/** How many answers are kept: more than a text repeats, and little memory. */
const mostKept = 2000;

/**
 * Returns `answer` with a memory: a question asked lately is not worked out again. For functions whose answer depends on
 * nothing but the question and is never changed by who gets it.
 */
export function lately<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    if (known.has(question)) return known.get(question) as Answer;
    const found = answer(question);
    if (known.size >= mostKept) known.clear();
    known.set(question, found);
    return found;
  };
}
