// The few words that scripts say by themselves, in the script of the page.
const traditional = { 开: "開", 选: "選", 择: "擇", 筛: "篩", 页: "頁", 复: "複", 制: "製", 读: "讀", 没: "沒", 网: "網", 络: "絡", 这: "這", 样: "樣", 过: "過" };

export function say(text) {
  if (!document.documentElement.lang.startsWith("zh-Hant")) return text;
  return [...text].map(letter => traditional[letter] ?? letter).join("");
}
