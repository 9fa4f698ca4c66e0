import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { ValidationOptions } from 'class-validator';
import { Field, ID, Int } from 'type-graphql';

import { isUuid } from '../database/index.ts';
import { DateTime } from './scalars.ts';

interface InputOptions {
  readonly description: string;
  readonly optional?: boolean;
}

const compose =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorator of decorators) decorator(target, key);
  };

/** An identifier as it is given out. Written otherwise it would be equal for the database and not for the code. */
const IsId = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    { name: 'isUuid', validator: { validate: (value) => typeof value === 'string' && isUuid(value) } },
    options,
  );

const presence = ({ optional }: InputOptions): PropertyDecorator[] => (optional ? [IsOptional()] : []);

interface TextOptions<Form> extends InputOptions {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** When it may not be left out, for a text that may be otherwise. */
  readonly neededWhen?: (form: Form) => boolean;
}

/** Text, trimmed before it is checked; lengths in characters. */
export function TextInput<Form extends object = object>(options: TextOptions<Form>): PropertyDecorator {
  const { neededWhen } = options;
  if (neededWhen)
    return compose(
      Field(() => String, { nullable: true, description: options.description }),
      ValidateIf((form: Form, value: unknown) => Boolean(value) || neededWhen(form)),
      ...textRules({ ...options, min: 1 }),
    );
  return compose(
    Field(() => String, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    ...textRules(options),
  );
}

function textRules(options: Omit<TextOptions<never>, 'neededWhen'>): PropertyDecorator[] {
  return [
    IsString(),
    MinLength(options.optional ? 0 : (options.min ?? 1)),
    MaxLength(options.max),
    ...(options.pattern ? [Matches(options.pattern)] : []),
  ];
}

export function IdInput(options: InputOptions): PropertyDecorator {
  return compose(
    Field(() => ID, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsId(),
  );
}

export function IdsInput(options: InputOptions & { readonly min?: number; readonly max: number }): PropertyDecorator {
  return compose(
    Field(() => [ID], { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max),
    IsId({ each: true }),
  );
}

export function EnumInput(values: object, options: InputOptions): PropertyDecorator {
  return compose(
    Field(() => values as never, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsEnum(values),
  );
}

export function EnumsInput(values: object, options: InputOptions & { readonly min?: number }): PropertyDecorator {
  return compose(
    Field(() => [values] as never, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    IsEnum(values, { each: true }),
  );
}

export function FlagInput(options: InputOptions): PropertyDecorator {
  return compose(
    Field(() => Boolean, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsBoolean(),
  );
}

export function IntInput(options: InputOptions & { readonly min: number; readonly max: number }): PropertyDecorator {
  return compose(
    Field(() => Int, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsInt(),
    Min(options.min),
    Max(options.max),
  );
}

export function DateTimeInput(options: InputOptions): PropertyDecorator {
  return compose(
    Field(() => DateTime, { nullable: options.optional ?? false, description: options.description }),
    ...presence(options),
    IsDate(),
  );
}

/** A nested form, or a list of them. */
export function FormInput(
  type: () => new () => object,
  options: InputOptions & { readonly list?: { readonly min: number; readonly max: number } },
): PropertyDecorator {
  const { list } = options;
  return compose(
    Field(() => (list ? [type()] : type()) as never, {
      nullable: options.optional ?? false,
      description: options.description,
    }),
    ...presence(options),
    ...(list ? [IsArray(), ArrayMinSize(list.min), ArrayMaxSize(list.max)] : []),
    ValidateNested(list ? { each: true } : {}),
  );
}
