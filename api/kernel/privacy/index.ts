export { NAME_ERASED, maskAddress, maskIdNumber, maskIn, maskName, maskPhone, maskText } from './mask.ts';
export { loadMasterKey, MasterKey, Seal, theSeal, useSeal } from './seal.ts';
