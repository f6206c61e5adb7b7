package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Standing;
import no.samarbeidssjekk.scoring.StatusCounts;

/** One row of an overview. */
record RowJson(JsonGenerator json) {

  void write(Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", row.name());
    new JsonFields(json)
        .texts("members", row.traits().members().stream().map(MunicipalityNumber::digits).toList());
    new JsonFields(json)
        .texts("forms", row.traits().forms().stream().map(CooperationForm::code).toList());
    new JsonFields(json)
        .texts("sectors", row.traits().sectors().stream().map(Sector::code).toList());
    json.writeStringField("date", row.date().toString());
    json.writeStringField("target", row.target());
    writeStandings("overall", row.standings().overall());
    json.writeObjectFieldStart("dimensions");
    for (var dimension : row.standings().dimensions().entrySet()) {
      writeStandings(dimension.getKey(), dimension.getValue());
    }
    json.writeEndObject();
    writeCounts("atTarget", row.atTarget());
    writeCounts("inAll", row.inAll());
    json.writeEndObject();
  }

  private void writeStandings(String field, List<Standing> standings) throws IOException {
    new JsonFields(json).texts(field, standings.stream().map(Standing::code).toList());
  }

  private void writeCounts(String field, StatusCounts counts) throws IOException {
    json.writeObjectFieldStart(field);
    CountsJson.write(counts, json);
    json.writeEndObject();
  }
}
