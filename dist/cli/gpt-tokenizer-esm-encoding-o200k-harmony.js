import { _ as ImStart, a as FimPrefix, c as HarmonyChannel, d as HarmonyMessage, f as HarmonyReturn, g as ImSep, h as ImEnd, i as FimMiddle, l as HarmonyConstrain, m as HarmonyStartOfText, n as EndOfPrompt, o as FimSuffix, p as HarmonyStart, r as EndOfText, s as HarmonyCall, t as GptEncoding, u as HarmonyEnd, v as ALL_SPECIAL_TOKENS, y as DEFAULT_MERGE_CACHE_SIZE } from "./gpt-tokenizer-esm-GptEncoding.js";
import { t as bpe } from "./gpt-tokenizer-esm-bpeRanks-o200k-base.js";

// node_modules/gpt-tokenizer/esm/encoding/o200k_harmony.js
const api = GptEncoding.getEncodingApi("o200k_harmony", () => bpe);
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;

export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };