/** Words of one kind that join or colour others and say little by themselves. */
export interface FunctionWords {
  readonly kind: string;
  readonly words: readonly string[];
  /** A question or clause in which one of them says nothing of what is sought. */
  readonly example: string;
}

/** Single syllables by which no document is told from another; two of them side by side are not worth a search. */
export const functionWords = [
  {
    kind: 'plural and quantity',
    words: ['các', 'những', 'mọi', 'một', 'bao', 'nhiêu', 'mấy'],
    example: 'Mức phạt là bao nhiêu?',
  },
  {
    kind: 'preposition',
    words: ['của', 'cho', 'với', 'về', 'tại', 'từ', 'đến', 'trong', 'theo', 'để', 'bởi', 'ở'],
    example: 'Trách nhiệm của cơ quan trong việc bảo vệ',
  },
  {
    kind: 'conjunction',
    words: ['và', 'hoặc', 'hay', 'thì', 'mà', 'nhưng', 'khi', 'nếu'],
    example: 'Khi nào thì được cấp lại?',
  },
  {
    kind: 'verb of state and mood',
    words: ['là', 'có', 'được', 'bị', 'phải', 'không', 'cần'],
    example: 'Có được chuyển nhượng không?',
  },
  {
    kind: 'question',
    words: ['gì', 'nào', 'ai', 'đâu', 'sao', 'như', 'thế'],
    example: 'Thủ tục được quy định như thế nào?',
  },
  {
    kind: 'pointing',
    words: ['này', 'đó', 'đây'],
    example: 'Trường hợp này do ai quyết định?',
  },
  // What nearly every question to a collection of rules asks with.
  { kind: 'rule', words: ['quy', 'định'], example: 'Pháp luật quy định như thế nào?' },
] as const satisfies readonly FunctionWords[];
