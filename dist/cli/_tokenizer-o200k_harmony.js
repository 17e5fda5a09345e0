import { t as GptEncoding } from "./gpt-tokenizer-esm-GptEncoding.js";
import { t as o200k_base_default } from "./gpt-tokenizer-esm-bpeRanks-o200k-base.js";

// node_modules/gpt-tokenizer/esm/encoding/o200k_harmony.js
const api = GptEncoding.getEncodingApi("o200k_harmony", () => o200k_base_default);
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens: countTokens$1, encodeChat, encodeChatGenerator, vocabularySize, setMergeCacheSize: setMergeCacheSize$1, clearMergeCache: clearMergeCache$1, estimateCost } = api;

// \0tokenizer-o200k_harmony
const core = api.bytePairEncodingCoreProcessor;
if (core?.bytePairStringRankEncoder?.size !== 0) throw new Error("gpt-tokenizer keeps its tokens elsewhere now.");
const { texts, bytes } = core.bytePairRankDecoder;
core.bytePairStringRankEncoder = texts;
let sorted = null;
Object.defineProperty(core, "bytePairNonUtfSortedEncoder", { get: () => sorted ??= bytes().map(([rank, token]) => [new Uint8Array(token), rank]) });
const { countTokens, setMergeCacheSize, clearMergeCache } = api;

export { clearMergeCache, countTokens, setMergeCacheSize };