import { InputType } from 'type-graphql';
import { EnumInput, FlagInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { MeasureKind } from './merchant.entity.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;

@InputType('MerchantEnterInput', { description: 'Who a merchant is.' })
export class MerchantEnterInput {
  @TextInput({ max: 100, description: 'Name as registered.' })
  name: string;

  @TextInput({
    optional: true,
    max: 18,
    pattern: /^[0-9A-Za-z]{18}$/,
    description: 'Unified social credit code; its check character is verified.',
  })
  creditCode?: string;

  @TextInput({ optional: true, max: 200, description: 'Address of the business.' })
  address?: string;

  @FlagInput({ optional: true, description: 'Whether it is a booking platform.' })
  isPlatform?: boolean;

  @IdInput({ optional: true, description: 'The association that answers for it, where it is a member of one.' })
  associationId?: string;
}

@InputType('MerchantEnterNewInput', { description: 'A merchant for the register.' })
export class MerchantEnterNewInput extends MerchantEnterInput {
  @TextInput({
    optional: true,
    max: 100,
    description: 'What appeals call it, where that is another name than the registered one.',
  })
  calledName?: string;
}

@InputType('MerchantNameInput', { description: 'Another name of a merchant.' })
export class MerchantNameInput {
  @TextInput({ max: 100, description: 'What appeals call it.' })
  name: string;
}

@InputType('MerchantStrikeInput', { description: 'Why a merchant leaves the register.' })
export class MerchantStrikeInput {
  @TextInput({ max: 500, description: 'The reason.' })
  reason: string;
}

@InputType('MerchantClosureInput', { description: 'A closure of the merchant.' })
export class MerchantClosureInput {
  @TextInput({ max: 40, description: 'Its number.' })
  number: string;
}

@InputType('MerchantMeasureInput', { description: 'What the association did about its member.' })
export class MerchantMeasureInput {
  @EnumInput(MeasureKind, { description: 'What kind of measure.' })
  kind: MeasureKind;

  @TextInput({ max: 1000, description: 'What was done.' })
  what: string;

  @TextInput({ max: 10, pattern: DATE, description: 'On which day, `YYYY-MM-DD`.' })
  takenOn: string;
}

@InputType('MerchantFilter', { description: 'Which merchants are shown; conditions add up.' })
export class MerchantFilter {
  @TextInput({ optional: true, max: 100, description: 'Only those that this name or credit code belongs to.' })
  text?: string;

  @FlagInput({ optional: true, description: 'Only the key complained-of ones (重点被诉), by the district’s rule.' })
  key?: boolean;

  @FlagInput({ optional: true, description: 'Only booking platforms.' })
  platform?: boolean;

  @IdInput({ optional: true, description: 'Only members of this association.' })
  associationId?: string;
}
