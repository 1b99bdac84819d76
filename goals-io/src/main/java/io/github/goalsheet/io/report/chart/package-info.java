/**
 * The geometry of the small charts: from the cells of an indicator to marks on a plane. What the
 * marks look like is for the page to say.
 *
 * <p>A chart never misleads by its axis. Bars start at zero. Where figures differ too little for
 * bars to show it, the chart is a dot plot, and says where its axis starts. What is no figure stays
 * a word in its column; a missing year stays a gap.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.report.chart;

import org.jspecify.annotations.NullMarked;
