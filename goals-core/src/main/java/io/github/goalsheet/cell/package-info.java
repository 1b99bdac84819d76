/**
 * What one cell of the form says: {@link io.github.goalsheet.cell.Cell} keeps its words verbatim
 * beside a typed {@link io.github.goalsheet.cell.Reading} of them, a {@link
 * io.github.goalsheet.cell.Target} or a {@link io.github.goalsheet.cell.Measurement}.
 *
 * <p>Widths, dashes, tildes and blanks are folded for reading only. A text that the grammar does
 * not wholly understand stays words: a number is never picked out of a sentence.
 *
 * <h2>The grammar</h2>
 *
 * <pre>{@code
 * target      = nothing | statement | relative | parts | words
 * measurement = nothing | absence | figure | parts of figures | words
 * statement   = [deadline] [label] [deadline] {lead} value {bracket | ending}
 * figure      = a statement without comparator and band
 * value       = amount {bracket} [程度] [comparator [/per]]
 *             | amount (~ | - | から) amount
 *             | amount 以上 [、] amount (以下 | 以内)
 *             | ± amount [以内]
 * amount      = [▲ | △ | - | +] number [multiplier] [unit] [/per]
 * lead        = 約 | 延べ | 累計 | 年 | 月 | 週 | 1人当たり | 最低 | ≧ ...
 * relative    = [label] base (comparator | 並 | 維持 | 比 change | から change | の change)
 * base        = 前年度 | 現状 | 過去 years 平均 ...
 * change      = amount (増 | 減) | signed amount | percentage | 倍増 | 半減
 * parts       = label [:] value {blank label [:] value}
 * }</pre>
 *
 * <table>
 * <caption>Spellings and their readings</caption>
 * <tr><th>cell<th>spelling<th>reading
 * <tr><td>target<td>{@code 85.0以上}<td>{@code atLeast 85.0}
 * <tr><td>target<td>{@code 100件超}<td>{@code moreThan 100件}
 * <tr><td>target<td>{@code 15分以内}<td>{@code atMost 15分}
 * <tr><td>target<td>{@code 10件未満}<td>{@code lessThan 10件}
 * <tr><td>target<td>{@code 90%を下回らない}<td>{@code atLeast 90%}
 * <tr><td>target<td>{@code 70～80}<td>{@code between 70 and 80}
 * <tr><td>target<td>{@code 40%以上、60%以下}<td>{@code between both 40% and 60%}
 * <tr><td>target<td>{@code ±10％以内}<td>{@code between both -10% and 10%}
 * <tr><td>target<td>{@code 70回}<td>{@code number 70回}
 * <tr><td>target<td>{@code 概ね8割以上}<td>{@code about atLeast 80%}
 * <tr><td>target<td>{@code 年3回}<td>{@code number 3回/年}
 * <tr><td>target<td>{@code 1日当たり 2時間30分}<td>{@code number 150分/日}
 * <tr><td>target<td>{@code 30年度までに900件}<td>{@code number 900件, note 30年度まで}
 * <tr><td>target<td>{@code 特許出願数10件以上}<td>{@code atLeast 10件}
 * <tr><td>target<td>{@code 前年度以上}<td>{@code relative previousYear atLeast}
 * <tr><td>target<td>{@code 前年度比+5%}<td>{@code relative previousYear +5%}
 * <tr><td>target<td>{@code 前年度比105%以上}<td>{@code relative previousYear atLeast +5%}
 * <tr><td>target<td>{@code 過去3年平均の10%増}<td>{@code relative average of 3 atLeast +10%}
 * <tr><td>target<td>{@code 現状維持}<td>{@code relative current}
 * <tr><td>target<td>{@code 半減}<td>{@code relative current atMost -50%}
 * <tr><td>target<td>{@code 欧州:3便 北米:維持}<td>{@code several 欧州: number 3便; 北米: relative current}
 * <tr><td>target<td>{@code 令和5年3月末までに策定}<td>{@code milestone 令和5年3月末までに策定, deadline
 *     2023-03-31}
 * <tr><td>target<td>{@code 5-4}<td>{@code milestone 5-4}
 * <tr><td>target<td>{@code 5月4日}<td>{@code milestone 5月4日, doubt looks_like_date}
 * <tr><td>measurement<td>{@code 17,756}<td>{@code quantity 17756}
 * <tr><td>measurement<td>{@code 5億6,504万4千円}<td>{@code quantity 565044000円}
 * <tr><td>measurement<td>{@code ▲3.5}<td>{@code quantity -3.5}
 * <tr><td>measurement<td>{@code 67 (1248人)}<td>{@code quantity 67, second 1248人}
 * <tr><td>measurement<td>{@code 60.0% (12/20)}<td>{@code quantity 60.0%, fraction 12/20}
 * <tr><td>measurement<td>{@code 11.5万人(29年度)}<td>{@code quantity 115000人, note 29年度}
 * <tr><td>measurement<td>{@code 延べ150件}<td>{@code quantity 150件, cumulative}
 * <tr><td>measurement<td>{@code 男性:9.8% 女性:2.3%}<td>{@code several 男性: quantity 9.8%; 女性: quantity 2.3%}
 * <tr><td>measurement<td>{@code 対象者の全て(56)}<td>{@code text 対象者の全て, count 56}
 * <tr><td>measurement<td>{@code 1,24}<td>{@code text 1,24, doubt separator_misused}
 * <tr><td>measurement<td>{@code 評価不能}<td>{@code notAssessable 評価不能}
 * <tr><td>measurement<td>{@code -}<td>{@code none}
 * </table>
 *
 * <p>{@code docs/cells.md} has several hundred more.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.cell;

import org.jspecify.annotations.NullMarked;
