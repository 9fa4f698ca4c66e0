import type { ASTVisitor, ValidationContext } from 'graphql';
import { badInput } from './errors.ts';

/** PostgreSQL keeps neither NUL nor half of a surrogate pair; what would be lost on the way is refused instead. */
const isKept = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const refusal = () => badInput('A text has characters that cannot be kept.');

/** Refuses texts that cannot be kept, wherever they stand in the variables of an operation. */
export function assertKept(value: unknown): void {
  if (typeof value === 'string') {
    if (!isKept(value)) throw refusal();
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) assertKept(item);
  }
}

/** The same for texts that are written into the document. */
export function keptRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue({ value }) {
      if (!isKept(value)) context.reportError(refusal());
    },
  };
}
