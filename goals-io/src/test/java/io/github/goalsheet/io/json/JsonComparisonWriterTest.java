package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.Comparisons;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class JsonComparisonWriterTest {
  @Test
  void writesEverythingThatDiffers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonComparisonWriter.write(Comparisons.small(), ImmutableList.of(), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {
              "format": "comparison",
              "version": 1,
              "sheets": [
                {
                  "department": "みどり区",
                  "section": "土木課",
                  "earlier": 2022,
                  "later": 2023,
                  "indicators": [
                    {
                      "label": "延長(m)",
                      "earlierGoal": 1,
                      "laterGoal": 1,
                      "restated": [
                        {
                          "fiscalYear": 2022,
                          "before": "100",
                          "after": "98"
                        }
                      ],
                      "target": {
                        "before": "90",
                        "after": "95"
                      },
                      "trend": {
                        "figures": [
                          {
                            "fiscalYear": 2021,
                            "value": 1100
                          },
                          {
                            "fiscalYear": 2022,
                            "value": 98
                          },
                          {
                            "fiscalYear": 2023,
                            "value": 98
                          }
                        ],
                        "unit": "m",
                        "movement": "unchanged"
                      }
                    }
                  ],
                  "droppedGoals": [
                    {
                      "number": 2,
                      "statement": "橋を守ります。"
                    }
                  ],
                  "newGoals": [
                    {
                      "number": 2,
                      "statement": "側溝を直します。"
                    }
                  ],
                  "droppedIndicators": [
                    "苦情(件)"
                  ],
                  "newIndicators": [
                    "通報(件)"
                  ]
                },
                {
                  "department": "みどり区",
                  "section": "総務課",
                  "earlier": 2022,
                  "later": 2023,
                  "indicators": [
                    {
                      "label": "計画",
                      "earlierGoal": 1,
                      "laterGoal": 1,
                      "restated": [],
                      "trend": {
                        "figures": [],
                        "unit": null,
                        "movement": "undetermined"
                      }
                    }
                  ],
                  "droppedGoals": [],
                  "newGoals": [],
                  "droppedIndicators": [],
                  "newIndicators": []
                }
              ],
              "onlyEarlier": [
                {
                  "department": "みどり区",
                  "section": "旧課"
                }
              ],
              "onlyLater": [
                {
                  "department": "みどり区",
                  "section": "新課"
                }
              ]
            }
            """);
  }

  @Test
  void sheetsThatWereNotChosenAreWrittenWithTheirYears() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonComparisonWriter.write(Comparisons.withOthers(), ImmutableList.of(), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {
              "format": "comparison",
              "version": 1,
              "sheets": [
                {
                  "department": "みどり区",
                  "section": "土木課",
                  "earlier": 2022,
                  "later": 2023,
                  "indicators": [],
                  "droppedGoals": [],
                  "newGoals": [],
                  "droppedIndicators": [],
                  "newIndicators": []
                }
              ],
              "onlyEarlier": [],
              "onlyLater": [],
              "left": [
                {
                  "department": "みどり区",
                  "section": "土木課",
                  "fiscalYear": 2021
                },
                {
                  "department": "みどり区",
                  "section": "土木課",
                  "fiscalYear": 2020
                }
              ]
            }
            """);
  }

  @Test
  void aFailingStreamIsTold() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(
            () -> JsonComparisonWriter.write(Comparisons.small(), ImmutableList.of(), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }
}
