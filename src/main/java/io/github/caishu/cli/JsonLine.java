package io.github.caishu.cli;

import io.github.caishu.output.DocumentId;
import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of JSON lines; what else it says besides {@code id}, {@code text}, {@code date}, {@code from} is let be. */
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final String place;
    private DocumentId id;
    private String text;
    private LocalDate date;
    private InputFormat from = InputFormat.TEXT;

    /**
     * @param file  what a document is called that has no id
     * @param place file and line, for messages
     */
    JsonLine(String file, String place) {
        this.id = DocumentId.named(file);
        this.place = place;
    }

    InputDocument parse(String line) throws BadInputException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw bad("not a JSON object", "fix or remove the line");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                readProperty(json);
            }
            if (json.nextToken() != null) {
                throw bad("more than one JSON value", "put each on a line of its own");
            }
        } catch (JacksonException e) {
            throw bad("not JSON (" + reason(e) + ")", "fix or remove the line");
        }
        if (text == null) {
            throw bad("no \"text\"", "add it or remove the line");
        }
        return new InputDocument(id, text, from == InputFormat.HTML ? SourceText::html : SourceText::plain, date);
    }

    private void readProperty(JsonParser json) throws BadInputException {
        String name = json.currentName();
        boolean absent = json.nextToken() == JsonToken.VALUE_NULL;
        if (absent) {
            return;
        }
        switch (name) {
            case "id" -> id = id(json);
            case "text" -> text = string(json);
            case "date" -> date = date(string(json));
            case "from" -> from = from(string(json));
            default -> json.skipChildren();
        }
    }

    private DocumentId id(JsonParser json) throws BadInputException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> DocumentId.named(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DocumentId.numbered(json.getString());
            default -> throw bad("\"id\" is neither a string nor a number", "make it one");
        };
    }

    private String string(JsonParser json) throws BadInputException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw bad("\"" + json.currentName() + "\" is not a string", "put it in quotes or remove the line");
        }
        return json.getString();
    }

    private LocalDate date(String day) throws BadInputException {
        try {
            return Day.parse(day);
        } catch (DateTimeParseException e) {
            throw bad("\"date\" is no day: \"" + day + "\"", "write it as 2024-05-31");
        }
    }

    private InputFormat from(String name) throws BadInputException {
        return switch (name) {
            case "text" -> InputFormat.TEXT;
            case "html" -> InputFormat.HTML;
            default -> throw bad("\"from\" is \"" + name + "\"", "make it \"text\" or \"html\"");
        };
    }

    private BadInputException bad(String problem, String remedy) {
        return new BadInputException(place, problem, remedy);
    }

    /** The parser's reason, without what it says about lines: it has seen but this one. */
    private static String reason(JacksonException e) {
        String firstLine = e.getOriginalMessage().lines().findFirst().orElse("");
        String reason = firstLine.replaceAll(" \\(start marker at .*", "").strip();
        return e.getLocation() == null ? reason : reason + ", column " + e.getLocation().getColumnNr();
    }
}
