/** In SQL: appeals `a` that name the merchant `n.matter_id`, however they write it; the reader's policies decide which. */
export const NAMING_APPEALS = 'merchant_name n join appeal a on a.merchant_key = n.key';
